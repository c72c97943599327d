/** What the legend can leave out. */
export type Facet = 'kind' | 'missing' | 'family' | 'standing' | 'status';

/** A key of the legend by its facet and the value in it: `kind:PERSON`, `standing:DISPUTED`. */
export function facetKey(facet: Facet, value: string): string {
  return `${facet}:${value}`;
}
