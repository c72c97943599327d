import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { isOfInputMethod } from '../browser/layers.ts';
import type { Suggestion } from './suggestions.ts';
import { useSuggestions } from './use-suggestions.ts';

/** The server compares no more of a query than this. */
const longestQuery = 100;

/** The state of the box and its list, and what the keys do to it. */
export function useCombobox(choose: (suggestion: Suggestion) => void) {
  const [text, setText] = useState('');
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [moved, setMoved] = useState<{ query: string; index: number } | null>(null);
  // Enter before the answer is there chooses its first line.
  const awaited = useRef<string | null>(null);
  const suggestions = useSuggestions(query);
  const options = suggestions.groups.flatMap((group) => group.suggestions);
  const isBusy = suggestions.query !== query;
  const isShown = isOpen && query !== '';
  const first = isBusy ? -1 : 0;
  const active = moved?.query === suggestions.query ? moved.index : first;

  const close = () => {
    awaited.current = null;
    setOpen(false);
  };
  const take = (suggestion: Suggestion) => {
    close();
    choose(suggestion);
  };
  useEffect(() => {
    if (awaited.current === null || isBusy) return;
    const [suggestion] = options;
    if (suggestion && awaited.current === query) take(suggestion);
    awaited.current = null;
  });

  const search = (value: string) => {
    awaited.current = null;
    setMoved(null);
    setQuery(Array.from(value.trim()).slice(0, longestQuery).join(''));
    setOpen(true);
  };
  const step = (by: number) => {
    if (!isShown) return setOpen(true);
    const count = options.length;
    if (count === 0) return;
    const from = active < 0 && by < 0 ? 0 : active;
    setMoved({ query: suggestions.query, index: (from + by + count) % count });
  };
  const enter = () => {
    const suggestion = options[active];
    if (!isShown) setOpen(true);
    else if (suggestion) take(suggestion);
    else if (isBusy) awaited.current = query;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isOfInputMethod(event.nativeEvent)) return;
    const actions: Record<string, (() => void) | undefined> = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      Enter: enter,
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };
  return {
    text,
    suggestions,
    options,
    active,
    isBusy,
    isShown,
    onKeyDown,
    close,
    take,
    open: () => setOpen(true),
    /** What stands in the box; while an input method composes it is not searched yet. */
    write: (value: string, isComposing: boolean) => {
      setText(value);
      if (!isComposing) search(value);
    },
    search,
  };
}
