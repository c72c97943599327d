import type { Hono } from 'hono';
import { logFailure } from '../explore/log-failure.ts';
import { RequestContext } from '../explore/request-context.ts';
import { errorMessages, retryAfter } from '../graphql/error-codes.ts';
import type { GraphStore } from '../ports/graph-store.ts';
import { failureCode, StoreError } from '../ports/store-error.ts';

/** Come every few seconds and tell nothing by themselves. */
export const probePaths: ReadonlySet<string> = new Set(['/health', '/ready', '/metrics']);

/** `/health` says that the server runs, `/ready` that its store answers, and with which data. */
export function addProbes(app: Hono, store: GraphStore): void {
  app.get('/health', (c) => c.json({ status: 'up' }));
  app.get('/ready', async (c) => {
    try {
      const context = new RequestContext(store, c.var.budget);
      const { id, version, hash } = await c.var.budget.unlessStopped(context.dataSet());
      return c.json({ status: 'ready', dataSet: { id, version, hash } });
    } catch (error) {
      logFailure(c.var.log, error, 'not ready', 'warn');
      const code = failureCode(error);
      // An operator reads here what to look at; a StoreError's own words hold no secret.
      const reason = error instanceof StoreError ? error.message : errorMessages[code];
      return c.json({ status: 'unavailable', code, reason }, 503, retryAfter);
    }
  });
}
