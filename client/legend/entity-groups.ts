import { foldText } from '../../graph-seed/names/fold-text.ts';
import { entitiesByKind } from '../graph/entities-by-kind.ts';
import { missingLabel } from '../graph/missing-label.ts';
import type { Kind, Network } from '../graph/network.ts';
import { toldApart } from '../graph/told-apart.ts';
import type { Language } from '../i18n/language.ts';
import { namesOf } from '../i18n/name-of.ts';
import { namesMatching } from '../parts/names-matching.ts';
import type { Selection } from '../view/selection.ts';

/** What is listed under one heading. */
export interface EntityGroup {
  /** Null for missing ends. */
  readonly kind: Kind | null;
  readonly rows: readonly { readonly selection: Selection; readonly name: string }[];
}

/**
 * Everything that the network names, under its kinds, then the missing ends; where something is
 * typed, what it finds. A missing end has no name to be read, and is found by its words.
 */
export function entityGroups(
  network: Pick<Network, 'kinds' | 'entities' | 'missing'>,
  language: Language,
  typed: string,
): EntityGroup[] {
  const folded = foldText(typed);
  const isMeant = namesMatching(typed);
  const entities = entitiesByKind(network, language).map(({ kind, entities: members }) => ({
    kind,
    rows: members
      .filter((entity) => folded === '' || isMeant(entity))
      .map((entity) => ({
        selection: { type: 'entity' as const, slug: entity.slug },
        name: toldApart(namesOf(entity), entity.distinction)[language],
      })),
  }));
  const missing = [...network.missing.values()]
    .map(({ slug, kind, mention, distinction }) => ({
      selection: { type: 'missing' as const, slug },
      label: toldApart(missingLabel(mention, network.kinds.get(kind)?.label), distinction),
    }))
    .filter(({ label }) => [label.zh, label.en].some((one) => foldText(one).includes(folded)))
    .map(({ selection, label }) => ({ selection, name: label[language] }));
  return [...entities, { kind: null, rows: missing }].filter(({ rows }) => rows.length > 0);
}
