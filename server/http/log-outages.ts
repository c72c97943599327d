import type { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ContextVariableMap } from 'hono';
import { logFailure } from '../explore/log-failure.ts';
import { isOutage, publicError, thrownError } from '../graphql/error-codes.ts';

/**
 * A line for an outage, before it is masked. Of one question in many parts the first is told: the
 * others tell nothing more.
 */
export const logOutages: Plugin<Pick<ContextVariableMap, 'log'>> = {
  onExecute: ({ args }) => ({
    onExecuteDone: ({ result }) => {
      const outage = errorsOf(result).find((error) => isOutage(codeOf(publicError(error))));
      if (outage) logFailure(args.contextValue.log, thrownError(outage), 'request failed');
    },
  }),
};

/** The errors of an answer. */
export function errorsOf(result: object): readonly GraphQLError[] {
  const errors: unknown = 'errors' in result ? result.errors : undefined;
  return Array.isArray(errors) ? errors : [];
}

/** What a client reads as the code of an error that is not masked any more. */
export function codeOf({ extensions }: GraphQLError): string {
  return String(extensions?.code ?? 'NONE');
}
