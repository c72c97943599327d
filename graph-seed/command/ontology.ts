import { join } from 'node:path';
import { generateConstants } from '../reading/generate-constants.ts';
import { ProblemList } from '../reading/problem.ts';
import { readOntology } from '../reading/read-ontology.ts';
import { reportProblems } from './report-problems.ts';
import { type ExitCode, exitCode, type Terminal } from './terminal.ts';
import { writeWhole } from './write-whole.ts';

/** `seed ontology`: writes the constants that code may name kinds and properties by. */
export function ontology(options: { dir: string }, terminal: Terminal): ExitCode {
  const problems = new ProblemList();
  const table = readOntology(options.dir, problems);
  const found = problems.sorted();
  if (!table || found.length > 0) return reportProblems(found, options.dir, terminal);
  const file = join(options.dir, 'model', 'ontology.gen.ts');
  writeWhole(file, generateConstants(table));
  terminal.out(file);
  return exitCode.success;
}
