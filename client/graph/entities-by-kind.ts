import { type Language, langTag } from '../i18n/language.ts';
import { nameOf } from '../i18n/name-of.ts';
import type { Entity, Kind, Network } from './network.ts';

interface KindGroup {
  readonly kind: Kind;
  /** By name, in the language's own order. */
  readonly entities: readonly Entity[];
}

/** The drawn entities under their kinds, in the ontology's order; a kind without entities too. */
export function entitiesByKind(
  { kinds, entities }: Pick<Network, 'kinds' | 'entities'>,
  language: Language,
): KindGroup[] {
  const { compare } = new Intl.Collator(langTag[language], { numeric: true });
  const all = [...entities.values()];
  return [...kinds.values()].map((kind) => ({
    kind,
    entities: all
      .filter((entity) => entity.kind === kind.kind)
      .sort((a, b) => compare(nameOf(a, language), nameOf(b, language))),
  }));
}
