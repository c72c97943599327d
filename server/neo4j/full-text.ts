import type { Lookup } from '../search/lookup.ts';
import { expressionOf, type QueryLanguage } from '../search/query-language.ts';

/** Of Lucene, whose own words and marks no term has. */
const language: QueryLanguage = {
  term: (term) => term,
  prefix: (term) => `${term}*`,
  all: (expressions) => `(${expressions.map((one) => `+${one}`).join(' ')})`,
  any: (expressions) => `(${expressions.join(' ')})`,
};

/** A full-text query for each lookup; empty where it finds nothing. */
export function fullTextQueries(lookups: readonly Lookup[]): string[] {
  return lookups.map((lookup) => expressionOf(lookup, language) ?? '');
}
