import type { Problem } from '../reading/problem.ts';
import { type ExitCode, exitCode, type Terminal } from './terminal.ts';

/** Prints every problem with file, line, code and remedy; on stdout, for they are the answer. */
export function reportProblems(
  problems: readonly Problem[],
  root: string,
  terminal: Terminal,
): ExitCode {
  for (const problem of problems) terminal.out(lineOf(problem, root));
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  terminal.err(`${count}. Nothing was written.`);
  return exitCode.problems;
}

/** Prints what stops nothing and may yet be a mistake. */
export function reportNotes(notes: readonly Problem[], root: string, terminal: Terminal): void {
  for (const note of notes) terminal.out(`note: ${lineOf(note, root)}`);
}

function lineOf({ file, line, code, message, remedy }: Problem, root: string): string {
  return `${root}/${visible(file)}:${line} ${code} ${visible(message)}\n    ${remedy}`;
}

/** Words of a data file with control characters spelled out: a terminal would obey them. */
function visible(words: string): string {
  return words.replace(/\p{Cc}|\p{Bidi_Control}/gu, (character) => {
    const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    return `<U+${code}>`;
  });
}
