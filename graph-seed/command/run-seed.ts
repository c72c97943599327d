import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { check } from './check.ts';
import { conflicts } from './conflicts.ts';
import { coverage } from './coverage.ts';
import { exportData } from './export.ts';
import { identities } from './identities.ts';
import { layout } from './layout.ts';
import { type LoadTarget, load } from './load.ts';
import { newArchive } from './new-archive.ts';
import { ontology } from './ontology.ts';
import { stats } from './stats.ts';
import { type ExitCode, exitCode, type Terminal } from './terminal.ts';

/**
 * The `seed` command line, which loads into the given target. Gives the exit code: 0 success,
 * 1 problems found, 2 usage or outage.
 */
export async function runSeed(
  argv: readonly string[],
  target: LoadTarget,
  terminal: Terminal,
): Promise<number> {
  let code: ExitCode = exitCode.success;
  const program = new Command('seed')
    .description('Reads, checks and loads the data files of the knowledge graph.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.err(text.trimEnd()),
    })
    .addHelpText('after', '\nExit codes: 0 success, 1 problems found, 2 usage or outage.');
  const add = (name: string, description: string) =>
    program
      .command(name)
      .description(description)
      .addOption(new Option('--dir <folder>', 'the data folder').default('graph-seed'));
  const asJson = '--json';
  const jsonHelp = 'answer in JSON, for a program';

  add('check', 'Reports every problem of the data files with file, line, code and remedy.')
    .option(asJson, jsonHelp, false)
    .action((options) => {
      code = check(options, terminal);
    });
  add('coverage', 'Says how far each sentence is read, and whether it carries statements.')
    .option(asJson, jsonHelp, false)
    .action((options) => {
      code = coverage(options, terminal);
    });
  add(
    'identities',
    'Proposes pairs that may be one, the best first, as identities.yaml takes them.',
  )
    .option(asJson, jsonHelp, false)
    .option('--most <number>', 'how many pairs at most', wholeNumber, 50)
    .action((options) => {
      code = identities({ ...options, today: today() }, terminal);
    });
  add('conflicts', 'Proposes disputes, as disputes.yaml takes them, and gaps that are filled.')
    .option(asJson, jsonHelp, false)
    .action((options) => {
      code = conflicts({ ...options, today: today() }, terminal);
    });
  add('layout', 'Computes the coordinates of the whole network into layout.json.')
    .option(
      '--seed <number>',
      'seed of the random source (default: the committed one)',
      wholeNumber,
    )
    .action((options) => {
      code = layout({ dir: options.dir, seed: options.seed }, terminal);
    });
  add('load', 'Loads the data set into the Neo4j that NEO4J_URI names.')
    .option(asJson, jsonHelp, false)
    .action(async (options) => {
      code = await load(options, target, terminal);
    });
  add('export', 'Writes the whole data set as one document.')
    .addOption(new Option('--format <format>', 'its format').choices(['json']).default('json'))
    .option('--out <file>', 'the file to write (default: standard output)')
    .action((options) => {
      code = exportData({ dir: options.dir, out: options.out }, terminal);
    });
  add('stats', 'Counts what the data set holds, by kind, family and property.')
    .option(asJson, jsonHelp, false)
    .option('--article <slug>', 'instead, what rests on this article and what it adds')
    .action((options) => {
      code = stats(options, terminal);
    });
  program
    .command('new')
    .description('Makes a data folder without articles, to begin an archive with.')
    .argument('<folder>', 'a folder that is not there yet, or is empty')
    .option('--id <id>', 'id of the data set (default: the name of the folder)')
    .option('--title <words>', 'its title in Chinese', '报道档案')
    .option('--title-en <words>', 'its title in English', 'An archive of articles')
    .action((folder, options) => {
      code = newArchive({ folder, ...options, id: options.id }, terminal);
    });
  add('ontology', 'Writes the constants generated from ontology.yaml.').action((options) => {
    code = ontology(options, terminal);
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitCode.success : exitCode.outage;
  }
  return code;
}

/** YYYY-MM-DD, in universal time. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Give a whole number from 0.');
  return Number(text);
}
