import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { exitCode, processTerminal, type Terminal } from '../../graph-seed/command/terminal.ts';
import { usualSize } from './size.ts';
import { writeArchive } from './write-archive.ts';

/** The `generate` command line: `npm run generate -- --articles 100 --seed 7 --out DIR`. */
export async function main(
  argv: readonly string[],
  terminal: Terminal = processTerminal,
): Promise<number> {
  const program = new Command('generate')
    .description('Writes a data folder of invented articles, the same for the same seed.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.err(text.trimEnd()),
    })
    .requiredOption('--out <folder>', 'the folder to write, new or empty')
    .option('--articles <number>', 'how many', wholeNumber, 10)
    .option('--seed <number>', 'what everything follows from', wholeNumber, 1)
    .option('--sentences <number>', 'in an article', wholeNumber, usualSize.sentences)
    .option('--statements <number>', 'in an article, at least', wholeNumber, usualSize.statements)
    .action(({ out, articles, seed, sentences, statements }) => {
      const started = performance.now();
      const counts = writeArchive({ out, articles, seed, size: { sentences, statements } });
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      const { maxRSS } = process.resourceUsage();
      for (const [name, count] of Object.entries(counts)) {
        terminal.out(`${name.padEnd(12)} ${String(count).padStart(9)}`);
      }
      terminal.err(`${out}: ${seconds} s, at most ${Math.round(maxRSS / 1024)} MB`);
    });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode.success;
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? exitCode.success : exitCode.outage;
    }
    terminal.err(error instanceof Error ? error.message : String(error));
    return exitCode.outage;
  }
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('Give a whole number from 1.');
  return Number(text);
}
