import type { DataSet } from '../../graph-seed/model/data-set.ts';
import { readDataSet } from '../../graph-seed/reading/read-data-set.ts';

/** The folder of the invented archive, from the project's root. */
export const archiveFolder = 'tests/archive';

/** The invented archive, read as any data folder. Throws an Error with its problems. */
export function archiveDataSet(): DataSet {
  const reading = readDataSet(archiveFolder);
  if (reading.ok) return reading.value;
  throw new Error(reading.problems.map((p) => `${p.file}:${p.line} ${p.message}`).join('\n'));
}
