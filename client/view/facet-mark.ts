/** What the legend can leave out. */
export type Facet = 'kind' | 'missing' | 'family' | 'standing' | 'status';

/** A mark of the legend by its facet and the value in it: `kind:PERSON`, `standing:DISPUTED`. */
export function facetMark(facet: Facet, value: string): string {
  return `${facet}:${value}`;
}
