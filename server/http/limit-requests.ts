import type { MiddlewareHandler } from 'hono';
import { retryAfter } from '../graphql/error-codes.ts';
import type { Share } from '../ports/caller.ts';
import { newShare } from '../turns/new-share.ts';
import type { Metrics } from './metrics.ts';
import { unrouted } from './observe-requests.ts';
import { bareAnswer } from './refuse-bare.ts';
import { transportSecurity } from './security-headers.ts';
import type { Site } from './site.ts';

export interface RequestLimits {
  /** Requests that are worked on at once. */
  readonly all: number;
  /** Those of one address among them; as many again have to be free for others. */
  readonly ofAddress: number;
  /** An address whose requests take longer gets fewer of them, in milliseconds. */
  readonly slowMs: number;
}

export const usualLimits: RequestLimits = { all: 96, ofAddress: 24, slowMs: 1_000 };

/** However slow its requests are, an address has so many in work. */
const leastOfAddress = 2;

interface InWork {
  readonly began: number;
  isSlow: boolean;
}

/** Forgotten once it has no request in work: who floods has always some. */
interface AddressInWork extends Share {
  /** Its requests in work, the oldest first. */
  readonly requests: Set<InWork>;
  /**
   * How many it may have in work where it has had more than another: half as many for each slow
   * request, one more for each other, as senders on a network find what it bears (additive increase,
   * multiplicative decrease, RFC 5681).
   */
  window: number;
}

/** Paths that cost nothing: they tell of the server also when it is full. */
const unlimited = /^\/(health|metrics|assets\/.*)$/;

/**
 * Refuses what is more than the server works on at once: 429 to an address that has its share in
 * work, 503 to anyone when all is full. Nothing waits in line, so that a refusal comes at once. To be
 * used before all else, for a flood is mostly refusals: one goes through nothing but this, and is
 * told by the metrics, not by the log.
 */
export function limitRequests(
  site: Site,
  metrics: Metrics,
  { all, ofAddress, slowMs }: RequestLimits,
): MiddlewareHandler {
  const addresses = new Map<string, AddressInWork>();
  let total = 0;
  const narrow = (of: AddressInWork, now: number) => {
    for (const request of of.requests) {
      if (now - request.began <= slowMs) return;
      if (request.isSlow) continue;
      request.isSlow = true;
      of.window = Math.max(leastOfAddress, Math.floor(of.window / 2));
    }
  };
  const isBeyondWindow = ({ requests, window, usedMs }: AddressInWork) =>
    requests.size >= window &&
    Array.from(addresses.values()).some((other) => other.usedMs < usedMs);
  return async (c, next) => {
    if (unlimited.test(c.req.path)) return next();
    const address = networkOf(site.readerOf(c));
    const known = addresses.get(address);
    const own = known?.requests.size ?? 0;
    const free = all - total;
    const now = performance.now();
    if (known) narrow(known, now);
    const isTooMany = own >= Math.min(ofAddress, free) || (known && isBeyondWindow(known));
    if (free <= 0 || isTooMany) {
      const code = own === 0 ? 'SERVER_BUSY' : 'TOO_MANY_REQUESTS';
      const answer = bareAnswer(code, { ...retryAfter, ...transportSecurity(site, c) });
      metrics.refusals.inc({ code });
      metrics.requests.inc({ method: c.req.method, route: unrouted, status: answer.status });
      return answer;
    }
    total += 1;
    const of = known ?? {
      requests: new Set(),
      window: ofAddress,
      ...newShare(addresses.values()),
    };
    const request = { began: now, isSlow: false };
    of.requests.add(request);
    addresses.set(address, of);
    c.set('share', of);
    try {
      await next();
    } finally {
      total -= 1;
      narrow(of, performance.now());
      if (!request.isSlow) of.window = Math.min(ofAddress, of.window + 1);
      of.requests.delete(request);
      if (of.requests.size === 0) addresses.delete(address);
    }
  };
}

/** A household's or a company's IPv6 addresses are many: the first half of one stands for all. */
function networkOf(address: string | undefined): string {
  if (address === undefined) return '';
  if (!address.includes(':') || address.includes('.')) return address;
  return address.split(':').slice(0, 4).join(':');
}
