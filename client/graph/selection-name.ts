import type { TFunction } from 'i18next';
import type { Bilingual } from '../i18n/language.ts';
import { namesOf } from '../i18n/name-of.ts';
import type { Selection } from '../view/selection.ts';
import { missingLabel } from './missing-label.ts';
import type { Network } from './network.ts';
import { toldApart } from './told-apart.ts';

/** What a selection is called, as far as the network knows it. */
export function selectionName(
  { type, slug }: Selection,
  network: Network,
  t: TFunction,
): Bilingual {
  const both = (words: string): Bilingual => ({ zh: words, en: words });
  if (type === 'entity') {
    const entity = network.entities.get(slug);
    return entity ? toldApart(namesOf(entity), entity.distinction) : both(t('graph.thing.entity'));
  }
  if (type === 'missing') {
    const missing = network.missing.get(slug);
    if (!missing) return both(t('graph.thing.missing'));
    const label = missingLabel(missing.mention, network.kinds.get(missing.kind)?.label);
    return toldApart(label, missing.distinction);
  }
  if (type === 'kind') {
    const kind = [...network.kinds.values()].find((one) => one.kind === slug);
    return kind?.label ?? both(t('graph.thing.kind'));
  }
  if (type === 'family') {
    return (
      network.families.find(({ family }) => family === slug)?.label ?? both(t('graph.thing.family'))
    );
  }
  return both(t(`graph.thing.${type}`));
}
