import type { Command } from './command.ts';
import { fileCommands } from './file-commands.ts';
import { goCommands } from './go-commands.ts';
import { targetCommands } from './target-commands.ts';
import { viewCommands } from './view-commands.ts';

/** Everything that a reader can do. */
export const commands: readonly Command[] = [
  ...targetCommands,
  ...viewCommands,
  ...goCommands,
  ...fileCommands,
];
