import type { GraphQLError, GraphQLSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';
import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import type { Logger } from 'pino';
import type { RequestBudget } from '../explore/request-budget.ts';
import { RequestContext } from '../explore/request-context.ts';
import { budgetedExecution } from '../graphql/budgeted-execution.ts';
import { countedDocuments } from '../graphql/counted-documents.ts';
import { isOutage, publicError, thrownError } from '../graphql/error-codes.ts';
import { refuseLargeQuery } from '../graphql/refuse-large-query.ts';
import { requestErrors } from '../graphql/request-errors.ts';
import { toldDataSet } from '../graphql/told-data-set.ts';
import type { GraphStore } from '../ports/graph-store.ts';
import { type Refusal, refusalAnswer } from './error-answer.ts';
import type { Metrics } from './metrics.ts';
import { isFirstOfRequest } from './request-log.ts';

interface EndpointParts {
  readonly store: GraphStore;
  readonly schema: GraphQLSchema;
  readonly log: Logger;
  readonly metrics: Metrics;
}

const bodyBytes = 100_000;

/** The API at `/graphql`: public and read-only, so any origin may ask, none with credentials. */
export function addGraphQL(app: Hono, { store, schema, log, metrics }: EndpointParts): void {
  const refuse = (code: Refusal) => {
    metrics.refusals.inc({ code });
    return refusalAnswer(code);
  };
  const yoga = createYoga<{ budget: RequestBudget }>({
    schema,
    // Which address is the API's is settled before.
    graphqlEndpoint: '/*',
    logging: false,
    cors: false,
    graphiql: false,
    landingPage: false,
    multipart: false,
    maskedErrors: {
      maskError: (error) => {
        const shown = publicError(error);
        const code = String(shown.extensions.code);
        if (isOutage(code) && isFirstOfRequest(code)) {
          log.error({ err: thrownError(error) }, 'request failed');
        }
        return shown;
      },
    },
    plugins: [
      requestErrors,
      refuseLargeQuery,
      budgetedExecution,
      toldDataSet,
      {
        onResultProcess: ({ result }) => {
          for (const code of codesOf(result)) metrics.refusals.inc({ code });
        },
      },
    ],
    parserAndValidationCache: {
      documentCache: countedDocuments((outcome) => metrics.documentCache.inc({ outcome })),
    },
    // Yoga copies the context's own properties: the class, with its methods, is one of them.
    context: ({ budget }) => ({ context: new RequestContext(store, budget) }),
  });
  app.use('/graphql', cors({ origin: '*', allowMethods: ['GET', 'POST', 'OPTIONS'] }));
  app.use('/graphql', bodyLimit({ maxSize: bodyBytes, onError: () => refuse('BODY_TOO_LARGE') }));
  app.all('/graphql', async (c) => {
    const answer = await yoga.fetch(c.req.raw, { budget: c.var.budget });
    if (answer.status === 415) return refuse('UNSUPPORTED_MEDIA_TYPE');
    // Headers are set later: yoga's answer must not be frozen by its own fetch.
    return new Response(answer.body, answer);
  });
}

/** The codes of what failed in an answer, each once. */
function codesOf(result: object): ReadonlySet<string> {
  const errors: unknown = 'errors' in result ? result.errors : undefined;
  const found = Array.isArray(errors) ? errors : [];
  return new Set(found.map((error: GraphQLError) => String(error.extensions?.code ?? 'NONE')));
}
