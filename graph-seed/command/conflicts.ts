import { proposeDisputes } from '../judging/propose-disputes.ts';
import { proposeFillings } from '../judging/propose-fillings.ts';
import { toldArchive } from '../judging/told-archive.ts';
import { readContent } from '../reading/read-data-set.ts';
import { disputeRows, judgementRows } from './judgement-rows.ts';
import { reportProblems } from './report-problems.ts';
import { type ExitCode, exitCode, type Terminal } from './terminal.ts';

interface Options {
  readonly dir: string;
  readonly json: boolean;
  /** The day of the judgements, YYYY-MM-DD. */
  readonly today: string;
}

/**
 * `seed conflicts`: what articles say that cannot hold as it stands, in the form that disputes.yaml
 * takes, and apart from it the gaps that another article fills, as identities.yaml takes them.
 */
export function conflicts({ dir, json, today }: Options, terminal: Terminal): ExitCode {
  const reading = readContent(dir);
  if (!reading.ok) return reportProblems(reading.problems, dir, terminal);
  const archive = toldArchive(reading.value);
  const disputes = proposeDisputes(archive, reading.value.disputes);
  const fillings = proposeFillings(archive);
  if (json) {
    terminal.out(JSON.stringify({ disputes, fillings }, null, 2));
    return exitCode.success;
  }
  if (disputes.length > 0) terminal.out('# disputes.yaml');
  for (const dispute of disputes) terminal.out(disputeRows(dispute));
  if (fillings.length > 0) terminal.out('# identities.yaml');
  for (const { ids, statements, reason } of fillings) {
    terminal.out(`# left open by ${statements[0]}, named by ${statements[1]}`);
    terminal.out(judgementRows({ ids: [...ids], judgement: 'same', reason, date: today }));
  }
  terminal.err(
    `${disputes.length} dispute(s) and ${fillings.length} gap(s) that another article fills. ` +
      'Put those that hold into disputes.yaml and identities.yaml, each into its own file.',
  );
  return exitCode.success;
}
