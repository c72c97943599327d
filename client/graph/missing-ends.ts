import type { EntityKind } from '../api/graphql.ts';
import type { NetworkAnswer } from '../api/network-document.ts';
import { namesOf } from '../i18n/name-of.ts';
import { missingLabel } from './missing-label.ts';
import type { Entity, Kind, MissingEnd } from './network.ts';

type Answer = Pick<NetworkAnswer['network'], 'nodes' | 'links'>;

/** The missing ends by slug; of several with one word, each with an entity that only it is told with. */
export function missingEnds(
  { nodes, links }: Answer,
  kinds: ReadonlyMap<EntityKind, Kind>,
): ReadonlyMap<string, MissingEnd> {
  const ends = nodes.flatMap(({ missing }) => missing ?? []);
  const wordOf = ({ mention, kind }: (typeof ends)[number]) =>
    missingLabel(mention, kinds.get(kind)?.label).zh;
  const slugsOf = new Map<string, string[]>();
  for (const end of ends) {
    slugsOf.set(wordOf(end), [...(slugsOf.get(wordOf(end)) ?? []), end.slug]);
  }
  const alike = [...slugsOf.values()].filter(({ length }) => length > 1);
  const toldWith = entitiesToldWith(new Set(alike.flat()), { nodes, links });
  return new Map(
    ends.map((end) => {
      const others = (slugsOf.get(wordOf(end)) ?? [])
        .filter((slug) => slug !== end.slug)
        .flatMap((slug) => toldWith.get(slug) ?? []);
      const own = toldWith.get(end.slug)?.find((entity) => !others.includes(entity));
      return [end.slug, { ...end, distinction: own ? namesOf(own) : null }];
    }),
  );
}

/** For each of the ends the other ends of its statements, in the order of these. */
function entitiesToldWith(
  slugs: ReadonlySet<string>,
  { nodes, links }: Answer,
): ReadonlyMap<string, Entity[]> {
  const entities = new Map(nodes.map(({ slug, entity }) => [slug, entity]));
  const endsOf = new Map<string, string[]>();
  for (const { statement, source, target } of links) {
    endsOf.set(statement.slug, [...(endsOf.get(statement.slug) ?? []), source, target]);
  }
  const toldWith = new Map<string, Entity[]>();
  for (const ends of endsOf.values()) {
    const named = ends.flatMap((slug) => entities.get(slug) ?? []);
    for (const slug of ends.filter((one) => slugs.has(one))) {
      toldWith.set(slug, [...(toldWith.get(slug) ?? []), ...named]);
    }
  }
  return toldWith;
}
