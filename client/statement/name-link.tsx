import type { ComponentProps, MouseEvent } from 'react';
import { isMarking } from '../browser/is-marking.ts';
import { letMarkingBegin } from '../browser/let-marking-begin.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import { permanentAddress } from '../view/permanent-address.ts';
import { isSame, type Selection } from '../view/selection.ts';
import { useView } from '../view/view-context.ts';
import styles from './name-link.module.css';

interface NameLinkProps
  extends Omit<
    ComponentProps<'a'>,
    'href' | 'onMouseDown' | 'onClick' | 'draggable' | 'aria-current'
  > {
  readonly selection: Selection;
  /** Within a running text, or a thing of its own; a `className` takes the place of either. */
  readonly look?: 'running' | 'boxed';
  /** In place of choosing it. */
  readonly onChoose?: (selection: Selection) => void;
}

/**
 * A name as a link to the permanent address of what it names. A plain click chooses that in this
 * page, marking its letters does not; a new tab, where one is asked for, is the browser's matter.
 */
export function NameLink(props: NameLinkProps) {
  const { selection, look = 'running', className, onChoose, children, ...rest } = props;
  const language = useLanguage();
  const isChosen = useView((state) => isSame(state.selection, selection));
  const select = useView((state) => state.select);
  const press = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.button === 0 && isPlain(event)) letMarkingBegin(event.currentTarget);
  };
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    if (!isPlain(event)) return;
    event.preventDefault();
    // The keyboard's click has no count: it follows whatever is marked.
    if (event.detail > 0 && isMarking(event.currentTarget)) return;
    event.currentTarget.focus({ preventScroll: true });
    (onChoose ?? select)(selection);
  };
  return (
    <a
      {...rest}
      className={className ?? styles[look]}
      href={permanentAddress(selection, language)}
      // Else dragging would take the link along, and none of its letters could be marked.
      draggable={false}
      aria-current={isChosen || undefined}
      onMouseDown={press}
      onClick={follow}
    >
      {typeof children === 'string' ? <Words>{children}</Words> : children}
    </a>
  );
}

function isPlain({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return !(ctrlKey || metaKey || shiftKey || altKey);
}
