import type { OperationResult } from 'urql';

/** The hash of the data set that an answer was read from, as the API tells it beside the data. */
export function dataSetHash({
  extensions,
}: Pick<OperationResult, 'extensions'>): string | undefined {
  const hash: unknown = extensions?.dataSet;
  return typeof hash === 'string' ? hash : undefined;
}
