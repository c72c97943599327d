import { readDataSet } from '../reading/read-data-set.ts';
import { reportNotes, reportProblems } from './report-problems.ts';
import { type ExitCode, exitCode, type Terminal } from './terminal.ts';

/** `seed check`: every problem of the data files and what is worth a look, or how much they hold. */
export function check(options: { dir: string; json: boolean }, terminal: Terminal): ExitCode {
  const reading = readDataSet(options.dir);
  if (options.json) {
    const { notes } = reading;
    terminal.out(JSON.stringify({ problems: reading.ok ? [] : reading.problems, notes }, null, 2));
    return reading.ok ? exitCode.success : exitCode.problems;
  }
  reportNotes(reading.notes, options.dir, terminal);
  if (!reading.ok) return reportProblems(reading.problems, options.dir, terminal);
  const { id, version, hash, entities, statements, articles } = reading.value;
  const quotes = statements.reduce((sum, statement) => sum + statement.evidence.length, 0);
  terminal.out(
    `${id} ${version} (${hash.slice(0, 12)}): no problems. ` +
      `${articles.length} article(s), ${entities.length} entities, ` +
      `${statements.length} statements, ${quotes} of ${quotes} quotes found in the text.`,
  );
  return exitCode.success;
}
