import { isSmallScreen } from '../browser/small-screen.ts';
import type { Language } from '../i18n/language.ts';
import { addressOf } from './address.ts';
import { sheetAtFirst } from './sheet-ids.ts';
import type { View } from './view.ts';

/** The address of what is seen: what lies in front is part of it where something has to. */
export function seenAddress(view: View, lang: Language, anchor = ''): string {
  const seen = isSmallScreen() ? view : { ...view, sheet: sheetAtFirst(view.panel) };
  return addressOf(seen, lang, anchor);
}
