import {
  canBeMistyped,
  longestMistyped,
  type NameKeys,
  type NameMatch,
  type NameQuery,
  type NameWord,
  nameMatches,
  nameQuery,
  shortestMistyped,
} from '../../graph-seed/names/name-match.ts';
import { deletions } from './deletions.ts';
import type { ClassedLookup, TermLookup } from './lookup.ts';
import { soundsOf } from './search-keys.ts';
import { simplified } from './simplified.ts';
import { termOf } from './terms.ts';

/** What is typed, as names are compared with it, traditional characters and homophones included. */
export function searchQuery(text: string): NameQuery {
  return nameQuery(simplified(text), soundsOf);
}

/** Terms that an engine indexes; `lookupsOf` asks for the same. */
export function termsOf(keys: NameKeys): string[] {
  const latin = [...keys.latin, ...keys.initials];
  // One letter more or less than a query that it is one edit away from.
  const mistyped = [...keys.latin, ...keys.words].filter(
    ({ length }) => length >= shortestMistyped - 1 && length <= longestMistyped + 1,
  );
  return [
    ...new Set([
      ...keys.names.map((name) => termOf('name', name)),
      ...keys.names.flatMap(gramsOf),
      ...latin.map((key) => termOf('latin', key)),
      ...[...keys.words, ...keys.parts].map((key) => termOf('word', key)),
      ...mistyped.flatMap(deletions).map((key) => termOf('mistyped', key)),
    ]),
  ];
}

/**
 * What an engine must look up, in the order of classes; whoever matches the query is among what is
 * found.
 */
export function lookupsOf(query: NameQuery): ClassedLookup<NameMatch>[] {
  if (query.folded === '') return [];
  const whole = wordLookups(query);
  const words = query.words.map(wordLookups);
  return nameMatches.flatMap((match) => [
    ...whole.filter((one) => one.match === match),
    ...everyWord(words, match),
  ]);
}

/** What finds who matches by each word, of which the worst does so; nothing where none can. */
function everyWord(
  words: readonly (readonly ClassedLookup<NameMatch, TermLookup>[])[],
  worst: NameMatch,
): ClassedLookup<NameMatch>[] {
  if (!words.flat().some(({ match }) => match === worst)) return [];
  const rank = nameMatches.indexOf(worst);
  const every = words.map((lookups) =>
    lookups.flatMap(({ match, lookup }) => (nameMatches.indexOf(match) <= rank ? lookup : [])),
  );
  return [{ match: worst, lookup: { every } }];
}

function wordLookups({ folded, latin, sounds }: NameWord): ClassedLookup<NameMatch, TermLookup>[] {
  const lookups: ClassedLookup<NameMatch, TermLookup>[] = [
    { match: 'exact', lookup: { any: [termOf('name', folded)] } },
    { match: 'prefix', lookup: { prefix: termOf('name', folded) } },
    { match: 'substring', lookup: { all: gramsToFind(folded) } },
  ];
  if (latin !== '') {
    const whole = termOf('latin', latin);
    lookups.push(
      { match: 'latinExact', lookup: { any: [whole] } },
      { match: 'latinPrefix', lookup: { prefix: whole } },
      { match: 'wordPrefix', lookup: { prefix: termOf('word', latin) } },
    );
  }
  if (canBeMistyped(latin)) {
    const near = deletions(latin).map((key) => termOf('mistyped', key));
    lookups.push({ match: 'oneEdit', lookup: { any: near } });
  }
  if (sounds.length > 0) {
    const alike = sounds.map((sound) => termOf('latin', sound));
    lookups.push({ match: 'homophone', lookup: { any: alike } });
  }
  return lookups;
}

/** Those of `gramsOf` that whatever contains the letters has, each once. */
export function gramsToFind(folded: string): string[] {
  return [...new Set(Array.from(folded).length === 1 ? [folded] : bigrams(folded))];
}

/** The letters of a text and its pairs of letters. */
export function gramsOf(text: string): string[] {
  return [...Array.from(text), ...bigrams(text)];
}

/** The pairs of neighbouring letters. */
function bigrams(text: string): string[] {
  const letters = Array.from(text);
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}
