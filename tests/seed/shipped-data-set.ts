import type { DataSet } from '../../graph-seed/model/data-set.ts';
import { readDataSet } from '../../graph-seed/reading/read-data-set.ts';

/** The article that README and GraphiQL ask about. */
export const shippedArticle = 'alxa-party-building-2024';

/** The shipped data set. Throws an Error where it has problems. */
export function shippedDataSet(): DataSet {
  const reading = readDataSet('graph-seed');
  if (!reading.ok) throw new Error('The data set has problems: npm run seed -- check');
  return reading.value;
}
