import type { MiddlewareHandler } from 'hono';
import type { Share } from '../ports/caller.ts';
import { newShare } from '../turns/new-share.ts';
import { isEncoded } from './encoding.ts';
import { refusalAnswer } from './error-answer.ts';
import type { Metrics } from './metrics.ts';
import type { Site } from './site.ts';

export interface RequestLimits {
  /** Requests that are worked on at once. */
  readonly all: number;
  /** Those of one address among them; as many again have to be free for others. */
  readonly ofAddress: number;
  /**
   * Those of one address that take longer than `slowMs`, where it has had more than others: further
   * ones would only wait for each other.
   */
  readonly slowOfAddress: number;
  readonly slowMs: number;
}

export const usualLimits: RequestLimits = {
  all: 96,
  ofAddress: 24,
  slowOfAddress: 8,
  slowMs: 1_000,
};

/** Forgotten once it has no request in work: who floods has always some. */
interface AddressInWork extends Share {
  /** When each of its requests in work began, the oldest first. */
  readonly began: Set<{ readonly at: number }>;
}

/** Paths that cost nothing: they tell of the server also when it is full. */
const unlimited = /^\/(health|metrics|assets\/.*)$/;

/**
 * Refuses what is more than the server works on at once: 429 to an address that has its share in
 * work, 503 to anyone when all is full. Nothing waits in line, so that a refusal comes at once.
 */
export function limitRequests(
  site: Site,
  metrics: Metrics,
  { all, ofAddress, slowOfAddress, slowMs }: RequestLimits,
): MiddlewareHandler {
  const addresses = new Map<string, AddressInWork>();
  let total = 0;
  return async (c, next) => {
    if (unlimited.test(c.req.path)) return next();
    const address = networkOf(site.readerOf(c));
    const known = addresses.get(address);
    const own = known?.began.size ?? 0;
    const free = all - total;
    const now = performance.now();
    const slowest = known && [...known.began][slowOfAddress - 1];
    const isSlow = slowest !== undefined && now - slowest.at > slowMs;
    const isTooSlow = isSlow && known && known.usedMs > meanOf(addresses.values());
    if (free <= 0 || own >= Math.min(ofAddress, free) || isTooSlow) {
      const refusal = own === 0 ? 'SERVER_BUSY' : 'TOO_MANY_REQUESTS';
      metrics.refusals.inc({ code: refusal });
      c.set(isEncoded, true);
      return refusalAnswer(refusal);
    }
    total += 1;
    const of = known ?? { began: new Set(), ...newShare(addresses.values()) };
    const request = { at: now };
    of.began.add(request);
    addresses.set(address, of);
    c.set('share', of);
    try {
      await next();
    } finally {
      total -= 1;
      of.began.delete(request);
      if (of.began.size === 0) addresses.delete(address);
    }
  };
}

/** What the addresses in work have had, in the mean. */
function meanOf(shares: Iterable<Share>): number {
  const all = Array.from(shares, ({ usedMs }) => usedMs);
  return all.reduce((sum, one) => sum + one, 0) / all.length;
}

/** A household's or a company's IPv6 addresses are many: the first half of one stands for all. */
function networkOf(address: string | undefined): string {
  if (address === undefined) return '';
  if (!address.includes(':') || address.includes('.')) return address;
  return address.split(':').slice(0, 4).join(':');
}
