import type { i18n } from 'i18next';
import type { Language } from '../i18n/language.ts';
import { addressOf, languageOf, viewOf } from './address.ts';
import { isSame } from './selection.ts';
import type { ViewState, ViewStore } from './view-store.ts';

type Kept = Pick<ViewState, 'selection' | 'panel' | 'isWalking'>;

/** Until a refused address is tried again. */
const patienceMs = 1_000;

/**
 * Keeps the address and the view the same: what is chosen and which panel is open make a step to
 * go back to, a walk makes one, and everything else belongs to the step. Browsers refuse after some
 * hundred changes in a short time: the view goes on, and the address follows. Call the answer to
 * stop.
 */
export function keepAddress(store: ViewStore, i18n: i18n): () => void {
  const language = (): Language => (i18n.language === 'en' ? 'en' : 'zh');
  /** What the address tells. */
  let kept: Kept = store.getState();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    clearTimeout(waiting);
    const view = store.getState();
    const address = addressOf(view, language()) + location.hash;
    if (isAt(address) || change(isStep(kept, view) ? 'pushState' : 'replaceState', address)) {
      kept = view;
    } else waiting = setTimeout(write, patienceMs);
  };
  const read = () => {
    const view = viewOf(location);
    kept = { ...view, isWalking: false };
    store.getState().show(view);
    const asked = languageOf(location.search);
    if (asked && asked !== language()) void i18n.changeLanguage(asked);
  };
  write();
  const stop = store.subscribe(write);
  i18n.on('languageChanged', write);
  window.addEventListener('popstate', read);
  return () => {
    clearTimeout(waiting);
    stop();
    i18n.off('languageChanged', write);
    window.removeEventListener('popstate', read);
  };
}

function isStep(from: Kept, to: Kept): boolean {
  if (from.panel !== to.panel) return true;
  return !isSame(from.selection, to.selection) && !(from.isWalking && to.isWalking);
}

/** Whether the browser took the address: some throw where they refuse, some say nothing. */
function change(way: 'pushState' | 'replaceState', address: string): boolean {
  try {
    history[way](null, '', address);
  } catch {
    return false;
  }
  return isAt(address);
}

function isAt(address: string): boolean {
  return new URL(address, location.href).href === location.href;
}
