/** What the legend can leave out. */
export type Facet = 'kind' | 'missing' | 'family' | 'standing' | 'status';

/** The status of statements that have none. */
export const noStatus = 'NONE';

/** A key of the legend by its facet and the value in it: `kind:PERSON`, `standing:DISPUTED`. */
export function facetKey(facet: Facet, value: string): string {
  return `${facet}:${value}`;
}
