import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { RequestContext } from '../explore/request-context.ts';

/** Tells with an answer, in its extensions, the hash of the data set that it was read from. */
export const toldDataSet: Plugin<{ context: unknown }> = {
  onExecute: ({ args }) => ({
    onExecuteDone: ({ result, setResult }) => {
      const { context } = args.contextValue;
      const hash = context instanceof RequestContext ? context.hash : undefined;
      if (hash === undefined || !isOne(result)) return;
      setResult({ ...result, extensions: { ...result.extensions, dataSet: hash } });
    },
  }),
};

function isOne(result: unknown): result is ExecutionResult {
  return typeof result === 'object' && result !== null && 'data' in result;
}
