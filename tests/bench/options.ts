import { type Command, InvalidArgumentError } from 'commander';

export const storeNames = ['embedded', 'neo4j'] as const;
export type StoreName = (typeof storeNames)[number];

export const questionNames = ['entity', 'work', 'pairings', 'search', 'paths'] as const;
export type QuestionName = (typeof questionNames)[number];

export interface BenchOptions {
  /** How many articles each archive has, the fewest first. */
  readonly articles: readonly number[];
  readonly store: readonly StoreName[];
  readonly only: readonly QuestionName[];
  /** For each thing that is measured again and again. */
  readonly seconds: number;
  readonly connections: number;
  /** Where archives and loaded databases are kept from one run to the next. */
  readonly dir: string;
}

/** Gives a command the options that all of them have. */
export function withOptions(command: Command, dir: string): Command {
  return command
    .option('--articles <numbers>', 'sizes of archives, such as 10,100', numbers, [10])
    .option('--store <names>', storeNames.join(', '), someOf(storeNames), storeNames)
    .option('--only <questions>', questionNames.join(', '), someOf(questionNames), questionNames)
    .option('--seconds <number>', 'for each figure', number, 10)
    .option('--connections <number>', 'that ask at once', number, 16)
    .option('--no-build', 'takes dist as it is')
    .option('--dir <folder>', 'where archives and databases are kept', dir);
}

function someOf<T extends string>(all: readonly T[]): (text: string) => readonly T[] {
  return (text) =>
    text.split(',').map((name) => {
      const found = all.find((one) => one === name);
      if (found === undefined) throw new InvalidArgumentError(`Give some of ${all.join(', ')}.`);
      return found;
    });
}

function numbers(text: string): number[] {
  return text
    .split(',')
    .map(number)
    .sort((a, b) => a - b);
}

function number(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('Give whole numbers from 1.');
  return Number(text);
}
