/** What all requests of one address have had of what everyone shares, in milliseconds. */
export interface Share {
  usedMs: number;
}

/** On whose behalf a store is read. */
export interface Caller {
  /** Aborted once nothing more is to be done. */
  readonly signal: AbortSignal;
  /** Who has had least goes first. */
  readonly share: Share;
  /** The next turn on the main thread; undefined where the work may go on at once. */
  nextTurn(): Promise<void> | undefined;
}
