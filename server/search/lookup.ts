/** What candidates must have: every one of `all`, or a term that starts with `prefix`, or one of `any`. */
export type TermLookup =
  | { readonly all: readonly string[] }
  | { readonly prefix: string }
  | { readonly any: readonly string[] };

/** A lookup of terms, or of several words, for `every` one of which one of its lookups finds. */
export type Lookup = TermLookup | { readonly every: readonly (readonly TermLookup[])[] };

/** A lookup that finds all that match so. */
export interface ClassedLookup<Match, L extends Lookup = Lookup> {
  readonly match: Match;
  readonly lookup: L;
}

/** Whether a lookup finds what has these terms. */
export function isFoundBy(terms: ReadonlySet<string>, lookup: Lookup): boolean {
  if ('every' in lookup) {
    return lookup.every.every((word) => word.some((one) => isFoundBy(terms, one)));
  }
  if ('all' in lookup) return lookup.all.every((term) => terms.has(term));
  if ('any' in lookup) return lookup.any.some((term) => terms.has(term));
  return [...terms].some((term) => term.startsWith(lookup.prefix));
}
