import { toExport } from '../reading/export-json.ts';
import { readDataSet } from '../reading/read-data-set.ts';
import { reportProblems } from './report-problems.ts';
import { type ExitCode, exitCode, type Terminal } from './terminal.ts';
import { writeWhole } from './write-whole.ts';

/** `seed export`: the whole data set as one JSON document, to stdout or to a file. */
export function exportData(
  options: { dir: string; out: string | undefined },
  terminal: Terminal,
): ExitCode {
  const reading = readDataSet(options.dir);
  if (!reading.ok) {
    // Standard output may be a file that a program reads: the problems go beside it.
    return reportProblems(reading.problems, options.dir, { ...terminal, out: terminal.err });
  }
  const text = JSON.stringify(toExport(reading.value), null, 2);
  if (options.out === undefined) {
    terminal.out(text);
    return exitCode.success;
  }
  try {
    writeWhole(options.out, `${text}\n`);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    terminal.err(`Cannot write ${options.out}: ${detail}`);
    return exitCode.outage;
  }
  terminal.err(`Wrote ${options.out}.`);
  return exitCode.success;
}
