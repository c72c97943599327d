import type { Problem } from '../reading/problem.ts';
import { type ExitCode, exitCode, type Terminal } from './terminal.ts';

/** Prints every problem with file, line, code and remedy; on stdout, for they are the answer. */
export function reportProblems(
  problems: readonly Problem[],
  root: string,
  terminal: Terminal,
): ExitCode {
  for (const { file, line, code, message, remedy } of problems) {
    terminal.out(`${root}/${file}:${line} ${code} ${message}\n    ${remedy}`);
  }
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  terminal.err(`${count}. Nothing was written.`);
  return exitCode.problems;
}
