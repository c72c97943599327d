import type { GraphQLSchema } from 'graphql';
import { Hono } from 'hono';
import type { Logger } from 'pino';
import { logFailure } from '../explore/log-failure.ts';
import type { GraphStore } from '../ports/graph-store.ts';
import { failureCode } from '../ports/store-error.ts';
import { budgetRequests, usualDeadlineMs } from './budget-requests.ts';
import { encodeAnswers } from './encoding.ts';
import { failureAnswer, refusalAnswer } from './error-answer.ts';
import { addGraphiQL } from './graphiql.ts';
import { addGraphQL } from './graphql-endpoint.ts';
import { usualKeptBytes } from './keep-answers.ts';
import { limitRequests, type RequestLimits, usualLimits } from './limit-requests.ts';
import { logRequests } from './log-requests.ts';
import { Metrics } from './metrics.ts';
import { observeRequests } from './observe-requests.ts';
import { addProbes } from './probes.ts';
import { setSecurityHeaders } from './security-headers.ts';
import { createSite, type Site } from './site.ts';

export interface AppParts {
  readonly store: GraphStore;
  readonly schema: GraphQLSchema;
  readonly log: Logger;
  /** Where the site is for its readers; without it, nobody is told where it is. */
  readonly site?: Site;
  readonly metrics?: Metrics;
  /** Whether `/metrics` is among the addresses of the site. */
  readonly showsMetrics?: boolean;
  /** The longest a request may take, in milliseconds. */
  readonly deadlineMs?: number;
  readonly limits?: RequestLimits;
  /** Bytes of answers to GET that are kept; 0 for none. */
  readonly keptBytes?: number;
  /** Added after the API, such as the page's files. */
  readonly mount?: (app: Hono) => void;
}

/** The whole HTTP application, without a socket: `app.fetch(request)` answers. */
export function createApp({
  store,
  schema,
  log,
  site = createSite(),
  metrics = new Metrics(),
  showsMetrics = true,
  deadlineMs = usualDeadlineMs,
  limits = usualLimits,
  keptBytes = usualKeptBytes,
  mount,
}: AppParts): Hono {
  const app = new Hono({ getPath: (request) => site.pathOf(request) });
  app.use(limitRequests(site, metrics, limits));
  app.use(logRequests(site, log));
  app.use(observeRequests(metrics));
  app.use(setSecurityHeaders(site));
  app.use(encodeAnswers);
  app.use(budgetRequests(deadlineMs));
  addGraphiQL(app, site, store);
  addGraphQL(app, { site, store, schema, metrics, keptBytes });
  addProbes(app, store);
  if (showsMetrics) app.get('/metrics', () => metrics.answer());
  // The base without its last stroke is what people type.
  if (site.base !== '/') app.get(site.base.slice(0, -1), (c) => c.redirect(site.base, 308));
  mount?.(app);
  app.notFound(() => refusalAnswer('NOT_FOUND'));
  app.onError((error, c) => {
    logFailure(c.var.log, error, 'request failed');
    metrics.refusals.inc({ code: failureCode(error) });
    return failureAnswer(error);
  });
  return app;
}
