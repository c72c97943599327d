import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { GraphQLSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { cors } from 'hono/cors';
import { requestId } from 'hono/request-id';
import type { Logger } from 'pino';
import { RequestContext } from '../explore/request-context.ts';
import { isOutage, publicError } from '../graphql/error-codes.ts';
import { exampleQueries } from '../graphql/examples.ts';
import type { GraphStore } from '../ports/graph-store.ts';
import { StoreError } from '../ports/store-error.ts';
import { withRequestId } from './request-log.ts';

export interface AppParts {
  readonly store: GraphStore;
  readonly schema: GraphQLSchema;
  readonly log: Logger;
  /** Added after the API, such as the page's files. */
  readonly mount?: (app: Hono) => void;
}

const probes: ReadonlySet<string> = new Set(['/health', '/ready']);
const bodyBytes = 100_000;
/** GraphQL tokens that a query may have; the introspection query has some 300. */
const mostTokens = 4_000;

/** The whole HTTP application, without a socket: `app.fetch(request)` answers. */
export function createApp({ store, schema, log, mount }: AppParts): Hono {
  const app = new Hono();
  app.use(requestId());
  app.use((c, next) =>
    withRequestId(c.get('requestId'), async () => {
      const started = performance.now();
      await next();
      const { method, path } = c.req;
      const ms = Math.round(performance.now() - started);
      // Probes come every few seconds and tell nothing by themselves.
      const level = probes.has(path) ? 'debug' : 'info';
      log[level]({ method, path, status: c.res.status, ms }, 'request');
    }),
  );
  app.use(compress());
  // Public and read-only: any origin may ask, none with credentials.
  app.use('/graphql', cors({ origin: '*', allowMethods: ['GET', 'POST', 'OPTIONS'] }));
  app.use('/graphql', bodyLimit({ maxSize: bodyBytes }));
  const yoga = createYoga({
    schema,
    logging: false,
    cors: false,
    maskedErrors: {
      maskError: (error) => {
        const shown = publicError(error);
        if (isOutage(shown.extensions.code)) log.error({ err: error }, 'request failed');
        return shown;
      },
    },
    renderGraphiQL,
    graphiql: { title: 'Alxa knowledge graph', defaultQuery: exampleQueries },
    plugins: [maxTokensPlugin({ n: mostTokens })],
    // Yoga copies the context's own properties: the class, with its methods, is one of them.
    context: () => ({ context: new RequestContext(store) }),
  });
  // Hono's compression sets the header: yoga's answer must not be frozen by its own fetch.
  app.all('/graphql', async (c) => {
    const answer = await yoga.fetch(c.req.raw);
    return new Response(answer.body, answer);
  });
  app.get('/health', (c) => c.json({ status: 'up' }));
  app.get('/ready', async (c) => {
    try {
      const snapshot = await store.snapshot();
      const { id, version, hash } = await snapshot.dataSet();
      return c.json({ status: 'ready', dataSet: { id, version, hash } });
    } catch (error) {
      log.warn({ err: error }, 'not ready');
      const code = error instanceof StoreError ? error.code : 'INTERNAL';
      const reason = error instanceof StoreError ? error.message : 'The store failed.';
      return c.json({ status: 'unavailable', code, reason }, 503);
    }
  });
  mount?.(app);
  return app;
}
