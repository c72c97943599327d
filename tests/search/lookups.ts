import type { Lookup } from '../../server/search/lookup.ts';
import { lookupsOf, searchQuery } from '../../server/search/search-query.ts';
import { sentenceLookupsOf, sentenceQuery } from '../../server/search/sentence-query.ts';

/** What a store is asked for where somebody types the text, among names. */
export function nameLookups(text: string): Lookup[] {
  return lookupsOf(searchQuery(text)).map(({ lookup }) => lookup);
}

/** The same among sentences. */
export function sentenceLookups(text: string): Lookup[] {
  return sentenceLookupsOf(sentenceQuery(text)).map(({ lookup }) => lookup);
}
