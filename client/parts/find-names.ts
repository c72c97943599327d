import type { NameMatch } from '../api/graphql.ts';
import { nameMatch, nameMatches, nameQuery } from './name-match.ts';
import type { Named } from './names-matching.ts';

interface FoundName<Entity> {
  readonly entity: Entity;
  readonly match: NameMatch;
}

/** The entities whose names match what is typed, in the order of the server's search. */
export function findNames<Entity extends Named & { readonly name: string }>(
  entities: Iterable<Entity>,
  typed: string,
): FoundName<Entity>[] {
  const query = nameQuery(typed);
  const found = Array.from(entities).flatMap((entity) => {
    const match = nameMatch(query, entity.searchKeys);
    return match ? [{ entity, match }] : [];
  });
  // By class of match, then length of name, then slug.
  return found.sort(
    (a, b) =>
      nameMatches.indexOf(a.match) - nameMatches.indexOf(b.match) ||
      Array.from(a.entity.name).length - Array.from(b.entity.name).length ||
      (a.entity.slug < b.entity.slug ? -1 : 1),
  );
}
