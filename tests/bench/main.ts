import { homedir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { Command, CommanderError } from 'commander';
import { build } from '../faults/build.ts';
import { benchDrawing } from './drawing/drawing.ts';
import { benchGrowth } from './growth.ts';
import { benchLoad } from './load.ts';
import { machine } from './machine.ts';
import { type BenchOptions, withOptions } from './options.ts';
import { print, tell } from './print.ts';
import { benchRead } from './read.ts';
import { benchStart } from './start.ts';
import { watchTheEnd } from './started.ts';

const benches = {
  read: ['requests a second, beside the raw driver, minimal Yoga and prepared JSON', benchRead],
  growth: ['the same questions of the smallest and the largest archive', benchGrowth],
  load: ['into Neo4j, beside the fastest way of the driver', benchLoad],
  start: ['the embedded server, cold and with nothing or one article changed', benchStart],
} as const;

/** `npm run bench -- read`: figures beside what is to be reached, as tables in Markdown. */
export async function main(argv: readonly string[]): Promise<never> {
  const dir = join(homedir(), '.cache', 'alxa-knowledge-graph-bench');
  const program = new Command('npm run bench --').exitOverride();
  for (const [name, [description, bench]] of Object.entries(benches)) {
    withOptions(program.command(name).description(description), dir).action(
      async ({ build: isToBeBuilt, ...options }: BenchOptions & { build: boolean }) => {
        if (isToBeBuilt) await build();
        print(machine());
        await bench(options);
      },
    );
  }
  program
    .command('drawing')
    .description('what zoom, hover and ticks take, ours and Cytoscape’s')
    .action(async () => {
      await build();
      print(machine());
      await benchDrawing();
    });
  watchTheEnd();
  // What a failure leaves running would hold the process.
  process.exit(await outcome(program.parseAsync(argv, { from: 'user' })));
}

async function outcome(parsed: Promise<Command>): Promise<number> {
  try {
    await parsed;
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    tell(inspect(error));
    return 2;
  }
}
