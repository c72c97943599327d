import type { End } from '../api/statement-fragment.ts';
import { missingLabel } from '../graph/missing-label.ts';
import type { Network } from '../graph/network.ts';
import type { Bilingual } from '../i18n/language.ts';
import { namesOf } from '../i18n/name-of.ts';

/** What an end is called, a missing one too. */
export function endName(end: End, kinds: Network['kinds']): Bilingual {
  return end.__typename === 'Entity'
    ? namesOf(end)
    : missingLabel(end.mention, kinds.get(end.kind)?.label);
}
