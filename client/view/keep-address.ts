import type { i18n } from 'i18next';
import type { Language } from '../i18n/language.ts';
import { languageOf, viewOf } from './address.ts';
import { seenAddress } from './seen-address.ts';
import { isSame } from './selection.ts';
import type { ViewState, ViewStore } from './view-store.ts';

interface Kept extends Pick<ViewState, 'selection' | 'panel' | 'isWalking'> {
  readonly language: Language;
}

/** Until a refused address is tried again. */
const patienceMs = 1_000;

/**
 * Keeps the address and the view the same: what is chosen, which panel is open and the language
 * make a step to go back to, a walk makes one, and everything else belongs to the step. Browsers refuse after some
 * hundred changes in a short time: the view goes on, and the address follows. Call the answer to
 * stop.
 */
export function keepAddress(store: ViewStore, i18n: i18n): () => void {
  const language = (): Language => (i18n.language === 'en' ? 'en' : 'zh');
  /** What the address tells. */
  let kept: Kept = { ...store.getState(), language: language() };
  /** While the view follows the address, the address is not written. */
  let isReading = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    if (isReading) return;
    clearTimeout(waiting);
    const view = { ...store.getState(), language: language() };
    const address = seenAddress(view, view.language, location.hash);
    if (isAt(address) || change(isStep(kept, view) ? 'pushState' : 'replaceState', address)) {
      kept = view;
    } else waiting = setTimeout(write, patienceMs);
  };
  const read = () => {
    const view = viewOf(location);
    const asked = languageOf(location.search) ?? language();
    kept = { ...view, isWalking: false, language: asked };
    isReading = true;
    store.getState().show(view);
    if (asked !== language()) void i18n.changeLanguage(asked);
    isReading = false;
    write();
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
  if (from.panel !== to.panel || from.language !== to.language) return true;
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
