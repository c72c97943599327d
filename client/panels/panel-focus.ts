import { flushSync } from 'react-dom';

/** The id of the open panel's element. */
export const panelId = 'panel';

/** Opens a panel by key: the focus goes into it, so that what it holds is the next stop. */
export function enterPanel(open: () => void): void {
  flushSync(open);
  document.getElementById(panelId)?.focus({ preventScroll: true });
}
