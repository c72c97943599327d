import type { Language } from '../i18n/language.ts';
import { addressOf } from './address.ts';
import type { Selection } from './selection.ts';
import { initialView } from './view.ts';

/** The whole address of one thing, language included, without what else is shown at the moment. */
export function permanentAddress(selection: Selection, language: Language): string {
  return new URL(addressOf({ ...initialView, selection }, language), location.origin).href;
}
