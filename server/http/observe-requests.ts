import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { Metrics } from './metrics.ts';

/** Counts and times requests by route. */
export function observeRequests(metrics: Metrics): MiddlewareHandler {
  return async (c, next) => {
    metrics.requestsInFlight.inc();
    const started = performance.now();
    try {
      await next();
    } finally {
      metrics.requestsInFlight.dec();
      const route = routeOf(c);
      const { method } = c.req;
      metrics.requests.inc({ method, route, status: c.res.status });
      metrics.requestSeconds.observe({ route }, (performance.now() - started) / 1_000);
    }
  };
}

/** The route of what no route answers. */
export const unrouted = 'none';

/** The pattern of the route that answers, such as `/entity/:slug`; `none` where none does. */
export function routeOf(c: Context): string {
  return matchedRoutes(c).findLast(({ path }) => path !== '/*')?.path ?? unrouted;
}
