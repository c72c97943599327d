/** How long and how much a client may take; times in milliseconds. */
export interface HttpLimits {
  /** For the line and the headers of a request, from the first byte or the connection on. */
  readonly headersMs: number;
  /** For a whole request, its body included. */
  readonly requestMs: number;
  /** How long a connection may wait for its next request. */
  readonly idleMs: number;
  /** How often the limits are looked after. */
  readonly checkMs: number;
  /** Connections at once; more are closed as they come. */
  readonly connections: number;
  /** An answer is given up where its reader takes less than `paceBytes` of it in `paceMs`. */
  readonly paceMs: number;
  readonly paceBytes: number;
  /** Bytes of answers that their readers have not taken yet, all connections together. */
  readonly unreadBytes: number;
  /** Beyond `unreadBytes`, answers are given up of which nothing was taken for so long. */
  readonly stalledMs: number;
  /** Once the server stops: for what was sent only in part. */
  readonly halfSentMs: number;
  /** Once the server stops: for every answer, after which it is cut. */
  readonly stopMs: number;
}

export const httpLimits: HttpLimits = {
  headersMs: 5_000,
  requestMs: 10_000,
  idleMs: 5_000,
  checkMs: 500,
  connections: 5_000,
  paceMs: 10_000,
  paceBytes: 32_768,
  unreadBytes: 67_108_864,
  stalledMs: 1_000,
  halfSentMs: 1_000,
  stopMs: 8_000,
};
