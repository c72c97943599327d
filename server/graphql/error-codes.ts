import { GraphQLError } from 'graphql';
import { StoreError, type StoreErrorCode } from '../ports/store-error.ts';

/** What a client reads in `extensions.code`, with the message it comes with. */
export const errorMessages: Record<StoreErrorCode | 'INTERNAL', string> = {
  STORE_UNAVAILABLE: 'The graph store cannot be reached. Try again later.',
  STORE_UNAUTHORISED: 'The graph store refuses this server. Its operator has to act.',
  STORE_EMPTY: 'The graph store holds no data set yet. Its operator has to load one.',
  STORE_TIMEOUT: 'The graph store took too long to answer. Try again, or ask for less.',
  STORE_FAILED: 'The graph store failed. Try again later.',
  INTERNAL: 'Something went wrong on the server.',
};

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
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (original instanceof GraphQLError) {
    const code = original.extensions.code ?? 'BAD_REQUEST';
    return withCode(original.message, String(code), error, original.extensions);
  }
  const code = original instanceof StoreError ? original.code : 'INTERNAL';
  return withCode(errorMessages[code], code, error);
}

/** True for a code that is the server's fault and not the request's. */
export function isOutage(code: unknown): boolean {
  return typeof code === 'string' && Object.hasOwn(errorMessages, code);
}

function withCode(
  message: string,
  code: string,
  from: unknown,
  extensions: Record<string, unknown> = {},
): GraphQLError {
  const place = from instanceof GraphQLError ? from : undefined;
  return new GraphQLError(message, {
    nodes: place?.nodes ?? null,
    source: place?.source ?? null,
    positions: place?.positions ?? null,
    path: place?.path ?? null,
    extensions: { ...extensions, code },
  });
}
