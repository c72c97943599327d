import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import { BudgetSpent } from '../explore/budget-spent.ts';
import { type FailureCode, failureCode } from '../ports/store-error.ts';

/** What a client reads in `extensions.code`, with the message it comes with. */
export const errorMessages: Record<FailureCode, string> = {
  STORE_UNAVAILABLE: 'The graph store cannot be reached. Try again later.',
  STORE_UNAUTHORISED: 'The graph store refuses this server. Its operator has to act.',
  STORE_EMPTY: 'The graph store holds no data set yet. Its operator has to load one.',
  STORE_TIMEOUT: 'The graph store took too long to answer. Try again, or ask for less.',
  STORE_FAILED: 'The graph store failed. Try again later.',
  INTERNAL: 'Something went wrong on the server.',
};

/** Failures of which the next request may see nothing any more. */
export const passingFailures: ReadonlySet<string> = new Set(['STORE_UNAVAILABLE', 'STORE_TIMEOUT']);

/** Seconds after which it is worth asking again. */
export const retryAfter = { 'Retry-After': '2' };

/** Characters of a message; those about a query quote it, which may be long. */
const longestMessage = 400;

/** An argument that cannot be used; the message says what to give instead. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_INPUT' } });
}

/** A query that asks for too much at once. */
export function limitExceeded(kind: string, measured: object): GraphQLError {
  const found = Object.entries(measured).map(([name, value]) => `${name} ${value}`);
  const message = `The query asks for too much at once (${kind}; ${found.join(', ')}). Ask for less.`;
  return new GraphQLError(message, { extensions: { code: 'LIMIT_EXCEEDED' } });
}

/**
 * The error that a client sees. Errors of the request itself (syntax, validation, arguments) pass
 * with their own message; everything else is masked by the message of its code.
 */
export function publicError(error: unknown): GraphQLError {
  const original = thrownError(error);
  if (original instanceof GraphQLError) {
    const code = original.extensions.code ?? 'BAD_REQUEST';
    return withCode(original.message, String(code), error, original.extensions.http);
  }
  if (original instanceof BudgetSpent) {
    const { what, most } = original;
    return limitExceeded(what === 'values' ? 'Values' : 'Bytes', { most });
  }
  const code = failureCode(original);
  return withCode(errorMessages[code], code, error, outageAnswer(code));
}

/** Clients of the older media type read 200 with every answer; all read when to ask again. */
function outageAnswer(code: FailureCode): GraphQLErrorExtensions['http'] {
  const isPassing = passingFailures.has(code);
  return isPassing ? { status: 503, spec: true, headers: retryAfter } : undefined;
}

/** What was thrown, without what GraphQL wraps around it. */
export function thrownError(error: unknown): unknown {
  return error instanceof GraphQLError ? (error.originalError ?? error) : error;
}

/** True for a code that is the server's fault and not the request's. */
export function isOutage(code: unknown): boolean {
  return typeof code === 'string' && Object.hasOwn(errorMessages, code);
}

/** The error with as much of its message as a client needs. */
export function shortened(error: Error): GraphQLError {
  return remade(error, error.message, error instanceof GraphQLError ? error.extensions : {});
}

/** Of what others put into the extensions, only the status passes: the rest may hold the body. */
function withCode(
  message: string,
  code: string,
  from: unknown,
  http?: GraphQLErrorExtensions['http'],
): GraphQLError {
  return remade(from, message, { ...(http && { http }), code });
}

/** An error at the same place of the query. */
function remade(from: unknown, message: string, extensions: GraphQLErrorExtensions): GraphQLError {
  const place = from instanceof GraphQLError ? from : undefined;
  const cut = message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message;
  return new GraphQLError(cut, {
    nodes: place?.nodes ?? null,
    source: place?.source ?? null,
    positions: place?.positions ?? null,
    path: place?.path ?? null,
    extensions,
  });
}
