import type { GraphQLSchema } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { ContextVariableMap, Hono, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { RequestContext } from '../explore/request-context.ts';
import { budgetedExecution } from '../graphql/budgeted-execution.ts';
import { countedDocuments } from '../graphql/counted-documents.ts';
import { publicError } from '../graphql/error-codes.ts';
import { limitedForm } from '../graphql/limited-form.ts';
import { refuseLargeQuery } from '../graphql/refuse-large-query.ts';
import { requestErrors } from '../graphql/request-errors.ts';
import { readFrom, toldDataSet } from '../graphql/told-data-set.ts';
import type { GraphStore } from '../ports/graph-store.ts';
import { answerWhole } from './encoding.ts';
import { type Refusal, refusalAnswer } from './error-answer.ts';
import { keepAnswers } from './keep-answers.ts';
import { codeOf, errorsOf, logOutages } from './log-outages.ts';
import type { Metrics } from './metrics.ts';
import type { Site } from './site.ts';

interface EndpointParts {
  readonly site: Pick<Site, 'base'>;
  readonly store: GraphStore;
  readonly schema: GraphQLSchema;
  readonly metrics: Metrics;
  /** Bytes of answers that are kept; 0 for none. */
  readonly keptBytes: number;
}

interface ServerContext extends Pick<ContextVariableMap, 'budget' | 'log'> {
  /** Told where an answer has no errors. */
  readonly answered: (readFrom: string | undefined) => void;
}

const bodyBytes = 100_000;

/** The API at `/graphql`: public and read-only, so any origin may ask, none with credentials. */
export function addGraphQL(
  app: Hono,
  { site, store, schema, metrics, keptBytes }: EndpointParts,
): void {
  const refuse = (code: Refusal) => {
    metrics.refusals.inc({ code });
    return refusalAnswer(code);
  };
  const yoga = createYoga<ServerContext>({
    schema,
    // Which address is the API's is settled before; a pattern is slow, so it is for sub-paths alone.
    graphqlEndpoint: site.base === '/' ? '/graphql' : '/*',
    logging: false,
    cors: false,
    graphiql: false,
    landingPage: false,
    multipart: false,
    // It is limited before.
    maxRequestBodySize: false,
    maskedErrors: { maskError: publicError },
    plugins: [
      requestErrors,
      refuseLargeQuery,
      limitedForm,
      budgetedExecution,
      toldDataSet,
      logOutages,
      tellAnswers(metrics),
    ],
    parserAndValidationCache: {
      documentCache: countedDocuments((outcome) => metrics.documentCache.inc({ outcome })),
    },
    // Yoga copies the context's own properties: the class, with its methods, is one of them.
    context: ({ budget }) => ({ context: new RequestContext(store, budget) }),
  });
  app.use('/graphql', cors({ origin: '*', allowMethods: ['GET', 'POST', 'OPTIONS'] }));
  app.use(
    '/graphql',
    limitBody(() => refuse('BODY_TOO_LARGE')),
  );
  app.use('/graphql', keepAnswers(store, metrics, keptBytes));
  app.all('/graphql', async (c) => {
    // Its `fetch` also listens to the request's signal, which Hono makes for whoever asks; the budget does.
    const answer = await yoga.handleRequest(c.req.raw, {
      budget: c.var.budget,
      log: c.var.log,
      answered: (hash) => c.set('readFrom', hash),
    });
    if (answer.status === 415) return refuse('UNSUPPORTED_MEDIA_TYPE');
    const headers = new Headers(c.res.headers);
    answer.headers.forEach((value, name) => {
      headers.set(name, value);
    });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return answerWhole(c, bytes, { status: answer.status, headers });
  });
}

/** Most tell the length of their body, and so need no stream made of it to be counted. */
function limitBody(refuse: () => Response): MiddlewareHandler {
  const counted = bodyLimit({ maxSize: bodyBytes, onError: refuse });
  return async (c, next) => {
    const length = c.req.header('Content-Length');
    if (length === undefined || c.req.header('Transfer-Encoding') !== undefined) {
      return counted(c, next);
    }
    return Number(length) > bodyBytes ? refuse() : next();
  };
}

/** Counts what failed, each code once an answer, and tells where nothing did. */
function tellAnswers(metrics: Metrics): Plugin<Record<string, unknown>, ServerContext> {
  return {
    onResultProcess: ({ result, serverContext }) => {
      const codes = new Set(errorsOf(result).map(codeOf));
      for (const code of codes) metrics.refusals.inc({ code });
      if (codes.size === 0) serverContext.answered(readFrom(result));
    },
  };
}
