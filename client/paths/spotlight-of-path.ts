import type { Path } from '../api/paths-document.ts';
import type { Spotlight } from '../view/view-store.ts';

/** What of the drawing belongs to a path: its entities, and every statement of its hops. */
export function spotlightOfPath({ hops }: Path): Spotlight {
  return {
    entities: entitiesOfPath({ hops }).map(({ slug }) => slug),
    statements: [
      ...new Set(hops.flatMap(({ told }) => told.map(({ statement }) => statement.slug))),
    ],
  };
}

/** The entities along the way, from end to end. */
export function entitiesOfPath({ hops }: Pick<Path, 'hops'>) {
  return [hops[0]?.from, ...hops.map(({ to }) => to)].flatMap((entity) => entity ?? []);
}
