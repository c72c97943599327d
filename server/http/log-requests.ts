import { randomUUID } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import type { Logger } from 'pino';
import { routeOf } from './observe-requests.ts';
import { probePaths } from './probes.ts';
import type { Site } from './site.ts';

const idHeader = 'X-Request-Id';
/** Such as a UUID: letters enough for no name. */
const idForm = /^[\da-f-]{16,64}$/i;

/** A line a request: by its route, since a path names persons and a query asks for them. */
export function logRequests(site: Site, log: Logger): MiddlewareHandler {
  return async (c, next) => {
    const id = idOf(c, site);
    const own = log.child({ requestId: id });
    c.set('log', own);
    const started = performance.now();
    await next();
    c.res.headers.set(idHeader, id);
    const route = routeOf(c);
    const ms = Math.round(performance.now() - started);
    const level = probePaths.has(route) ? 'debug' : 'info';
    own[level]({ method: c.req.method, route, status: c.res.status, ms }, 'request');
  };
}

/** A proxy that is trusted may give the id; anyone else could give that of another request. */
function idOf(c: Context, site: Site): string {
  const given = site.isPassedOn(c) ? c.req.header(idHeader) : undefined;
  return given !== undefined && idForm.test(given) ? given : randomUUID();
}
