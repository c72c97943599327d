/** Characters of a text, in Unicode code points, `end` excluded. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}
