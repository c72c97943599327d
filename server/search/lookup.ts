/** What candidates must have: every one of `all`, or a term that starts with `prefix`, or one of `any`. */
export type TermLookup =
  | { readonly all: readonly string[] }
  | { readonly prefix: string }
  | { readonly any: readonly string[] };

/** A lookup of terms, or of several words, for `every` one of which one of its lookups finds. */
export type Lookup = TermLookup | { readonly every: readonly (readonly TermLookup[])[] };
