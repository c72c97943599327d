import type { i18n } from 'i18next';
import type { Language } from '../i18n/language.ts';
import { addressOf, languageOf, viewOf } from './address.ts';
import { isSame } from './selection.ts';
import type { View } from './view.ts';
import type { ViewStore } from './view-store.ts';

/**
 * Keeps the address and the view the same: what is chosen and which panel is open make a step to
 * go back to, everything else belongs to the step. Call the answer to stop.
 */
export function keepAddress(store: ViewStore, i18n: i18n): () => void {
  const language = (): Language => (i18n.language === 'en' ? 'en' : 'zh');
  let kept: View = store.getState();
  const write = (view: View) => {
    const address = addressOf(view, language());
    const isStep = !isSame(view.selection, kept.selection) || view.panel !== kept.panel;
    kept = view;
    if (address === location.pathname + location.search) return;
    history[isStep ? 'pushState' : 'replaceState'](null, '', address + location.hash);
  };
  const read = () => {
    kept = viewOf(location);
    store.getState().show(kept);
    const asked = languageOf(location.search);
    if (asked && asked !== language()) void i18n.changeLanguage(asked);
  };
  const rewrite = () => write(store.getState());
  write(kept);
  const stop = store.subscribe(write);
  i18n.on('languageChanged', rewrite);
  window.addEventListener('popstate', read);
  return () => {
    stop();
    i18n.off('languageChanged', rewrite);
    window.removeEventListener('popstate', read);
  };
}
