import type { Lookup } from '../../server/search/lookup.ts';

/** Whether a lookup finds what has these terms, as both stores do. */
export function foundByTerms(terms: ReadonlySet<string>, lookup: Lookup): boolean {
  if ('every' in lookup) {
    return lookup.every.every((word) => word.some((one) => foundByTerms(terms, one)));
  }
  if ('all' in lookup) return lookup.all.every((term) => terms.has(term));
  if ('any' in lookup) return lookup.any.some((term) => terms.has(term));
  return [...terms].some((term) => term.startsWith(lookup.prefix));
}
