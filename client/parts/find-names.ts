import {
  type NameMatch as Match,
  nameMatch,
  nameMatches,
  nameQuery,
} from '../../graph-seed/names/name-match.ts';
import type { NameMatch } from '../api/graphql.ts';
import type { Named } from './names-matching.ts';

interface FoundName<Entity> {
  readonly entity: Entity;
  readonly match: NameMatch;
}

/** The API's words for the classes of match. */
const told: Readonly<Record<Match, NameMatch>> = {
  exact: 'EXACT',
  prefix: 'PREFIX',
  substring: 'SUBSTRING',
  latinExact: 'LATIN_EXACT',
  latinPrefix: 'LATIN_PREFIX',
  wordPrefix: 'WORD_PREFIX',
  oneEdit: 'ONE_EDIT',
  homophone: 'HOMOPHONE',
};

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
  found.sort(
    (a, b) =>
      nameMatches.indexOf(a.match) - nameMatches.indexOf(b.match) ||
      Array.from(a.entity.name).length - Array.from(b.entity.name).length ||
      (a.entity.slug < b.entity.slug ? -1 : 1),
  );
  return found.map(({ entity, match }) => ({ entity, match: told[match] }));
}
