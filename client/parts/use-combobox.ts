import { type ComponentProps, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { putKeyboardAway } from '../browser/leave-field.ts';
import { useLayer } from './use-layer.ts';

interface ComboboxOptions<Option> {
  /** What was found, in the order in which it is listed. */
  readonly options: readonly Option[];
  /** What is asked for, and what the options answer, which may be an earlier question. */
  readonly asked: string;
  readonly answered: string;
  /** Whether there is a list to be shown under the box. */
  readonly hasList: boolean;
  /** The place of the option that is active at first; -1 for none. */
  readonly first?: number;
  readonly onChoose: (option: Option) => void;
}

/** The state of a box with a list under it. */
export interface Combobox<Option> {
  /** Whether the answer to what stands in the box is on its way. */
  readonly isBusy: boolean;
  /** Whether there is something to be seen under the box. */
  readonly isShown: boolean;
  /** The place of the active option; -1 for none. */
  readonly active: number;
  readonly listId: string;
  /** The id of the option at a place of the whole list. */
  readonly optionId: (index: number) => string;
  /** Of what lies under the box; both have to stand in the same element. */
  readonly popup: RefObject<HTMLDivElement | null>;
  readonly close: () => void;
  readonly take: (option: Option) => void;
  /** To be called when something else stands in the box. */
  readonly typed: () => void;
  /** Of the box. */
  readonly attributes: ComponentProps<'input'>;
}

/**
 * The list under a box, after the WAI-ARIA pattern of a combobox: the focus stays in the box, which
 * names the active option.
 */
export function useCombobox<Option>(props: ComboboxOptions<Option>): Combobox<Option> {
  const { options, asked, answered, hasList, first = 0, onChoose } = props;
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  const [moved, setMoved] = useState<{ answered: string; index: number } | null>(null);
  // Enter before the answer is there chooses its first line.
  const awaited = useRef<string | null>(null);
  const isBusy = asked !== answered;
  const isShown = isOpen && hasList;
  const isExpanded = isShown && options.length > 0;
  const atFirst = isBusy ? -1 : first;
  const active = moved?.answered === answered ? moved.index : atFirst;
  const optionId = (index: number) => `${listId}-option-${index}`;

  const open = () => setOpen(true);
  const close = () => {
    awaited.current = null;
    setMoved(null);
    setOpen(false);
  };
  const take = (option: Option) => {
    close();
    putKeyboardAway();
    onChoose(option);
  };
  const typed = () => {
    awaited.current = null;
    setMoved(null);
    setOpen(true);
  };
  const popup = useLayer<HTMLDivElement>(isShown, close, true);
  useEffect(() => {
    if (awaited.current === null || isBusy) return;
    const [option] = options;
    if (option && awaited.current === asked) take(option);
    awaited.current = null;
  });

  const step = (by: number) => {
    if (!isShown) return open();
    const count = options.length;
    if (count === 0) return;
    const from = active < 0 && by < 0 ? 0 : active;
    setMoved({ answered, index: (from + by + count) % count });
  };
  const enter = () => {
    const option = options[active];
    if (!isShown) open();
    else if (option) take(option);
    else if (isBusy) awaited.current = asked;
  };
  const actions: Readonly<Record<string, () => void>> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: enter,
  };
  return {
    isBusy,
    isShown,
    active,
    listId,
    optionId,
    popup,
    close,
    take,
    typed,
    attributes: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': isExpanded,
      'aria-controls': isExpanded ? listId : undefined,
      'aria-activedescendant': isExpanded && active >= 0 ? optionId(active) : undefined,
      onClick: open,
      onKeyDown: (event) => {
        const action = actions[event.key];
        if (!action) return;
        event.preventDefault();
        action();
      },
    },
  };
}
