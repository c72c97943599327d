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

/** The hash that was told with an answer; undefined where it was read from no data set. */
export function readFrom(result: object): string | undefined {
  const hash = isOne(result) ? result.extensions?.dataSet : undefined;
  return typeof hash === 'string' ? hash : undefined;
}

function isOne(result: unknown): result is ExecutionResult {
  return typeof result === 'object' && result !== null && 'data' in result;
}
