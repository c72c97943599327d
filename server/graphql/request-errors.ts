import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { shortened } from './error-codes.ts';

/** What is wrong with a request, told so that its client can mend it, and without all its words. */
export const requestErrors: Plugin = {
  onRequestParse: ({ requestParser, setRequestParser }) => {
    if (!requestParser) return;
    setRequestParser(async (request) => {
      try {
        return await requestParser(request);
      } catch (error) {
        // Of what a parser of JSON says, nothing is ours.
        const message =
          error instanceof GraphQLError ? error.message : 'The request holds JSON that is broken.';
        const extensions = { code: 'BAD_REQUEST', http: { status: 400 } };
        throw new GraphQLError(message, { extensions });
      }
    });
  },
  onValidate:
    () =>
    ({ valid, result, setResult }) => {
      if (!valid) setResult(result.map(shortened));
    },
};
