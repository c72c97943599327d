import { proposeIdentities } from '../judging/propose-identities.ts';
import { readContent } from '../reading/read-data-set.ts';
import { judgementRows } from './judgement-rows.ts';
import { reportProblems } from './report-problems.ts';
import { type ExitCode, exitCode, type Terminal } from './terminal.ts';

interface Options {
  readonly dir: string;
  readonly json: boolean;
  /** How many pairs are printed at most. */
  readonly most: number;
  /** The day of the judgements, YYYY-MM-DD. */
  readonly today: string;
}

/** `seed identities`: pairs that may be one, the best first, in the form that identities.yaml takes. */
export function identities({ dir, json, most, today }: Options, terminal: Terminal): ExitCode {
  const reading = readContent(dir);
  if (!reading.ok) return reportProblems(reading.problems, dir, terminal);
  const pairs = proposeIdentities(reading.value);
  const shown = pairs.slice(0, most);
  if (json) {
    terminal.out(JSON.stringify({ pairs: shown, total: pairs.length }, null, 2));
    return exitCode.success;
  }
  const names = new Map(reading.value.entities.map(({ id, name }) => [id, name]));
  for (const { ids, score, reason } of shown) {
    terminal.out(`# ${score.toFixed(2)}  ${ids.map((id) => names.get(id) ?? id).join(' | ')}`);
    terminal.out(judgementRows({ ids: [...ids], judgement: 'same', reason, date: today }));
  }
  terminal.err(
    pairs.length === 0
      ? 'No pair is left to be judged.'
      : `${shown.length} of ${pairs.length} pairs. Judge each: put it into identities.yaml, as same or as different.`,
  );
  return exitCode.success;
}
