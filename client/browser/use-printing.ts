import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let isPrinting = false;
const watching = new Set<() => void>();

function tell(is: boolean): void {
  isPrinting = is;
  // The browser takes the page as it is when the event is over.
  flushSync(() => {
    for (const changed of watching) changed();
  });
}

const begin = () => tell(true);
const end = () => tell(false);

function subscribe(changed: () => void): () => void {
  watching.add(changed);
  // Adding a listener again changes nothing.
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  return () => {
    watching.delete(changed);
  };
}

/** Whether the page is being printed: what it shows a part of, it then shows whole. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => isPrinting);
}
