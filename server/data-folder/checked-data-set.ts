import type { DataSet } from '../../graph-seed/model/data-set.ts';
import { readDataSet } from '../../graph-seed/reading/read-data-set.ts';
import { StartError } from '../start-error.ts';
import { DataProblems } from './data-problems.ts';

/** The data set of a folder. Throws a StartError that tells every problem. */
export function checkedDataSet(dataDir: string): DataSet {
  const reading = readDataSet(dataDir);
  if (reading.ok) return reading.value;
  throw new StartError(new DataProblems(dataDir, reading.problems).message);
}
