import type { Problem } from '../../graph-seed/reading/problem.ts';

/** Every problem that stands in the way of a data folder, one a line. */
export class DataProblems extends Error {
  override readonly name = 'DataProblems';

  constructor(dataDir: string, problems: readonly Problem[]) {
    const lines = problems.map((p) => `${dataDir}/${p.file}:${p.line} ${p.code} ${p.message}`);
    super(`The data set has problems:\n${lines.join('\n')}`);
  }
}
