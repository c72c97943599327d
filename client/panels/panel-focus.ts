import { flushSync } from 'react-dom';

/** The id of the open panel's element. */
export const panelId = 'panel';

/** What had the focus before it came to the panel. */
let cameFrom: Element | null = null;

/** Opens a panel by key: the focus goes into it, so that what it holds is the next stop. */
export function enterPanel(open: () => void): void {
  const before = document.activeElement;
  if (!document.getElementById(panelId)?.contains(before)) cameFrom = before;
  flushSync(open);
  document.getElementById(panelId)?.focus({ preventScroll: true });
}

/** Closes the panel: a focus that goes with it returns to where it came from. */
export function leavePanel(close: () => void): void {
  flushSync(close);
  if (document.activeElement !== document.body) return;
  if (cameFrom instanceof HTMLElement && cameFrom.isConnected) {
    cameFrom.focus({ preventScroll: true });
  }
}
