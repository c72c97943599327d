/** How long an article is. */
export interface Size {
  readonly sentences: number;
  /** So many at least. */
  readonly statements: number;
}

/** About that of the shipped article. */
export const usualSize: Size = { sentences: 69, statements: 254 };
