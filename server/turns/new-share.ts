import type { Share } from '../ports/caller.ts';

/** A short question takes less. */
const creditMs = 50;

/**
 * The share of who comes anew while others are at work: a little before who has had least, so that
 * short questions go first, and no further, or whoever has been there for long would wait for ever.
 */
export function newShare(others: Iterable<Share>): Share {
  let least = Number.POSITIVE_INFINITY;
  for (const { usedMs } of others) least = Math.min(least, usedMs);
  return { usedMs: least === Number.POSITIVE_INFINITY ? 0 : least - creditMs };
}
