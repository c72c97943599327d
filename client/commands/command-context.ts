import { createContext, useContext } from 'react';
import type { Command, CommandState, CommandTarget } from './command.ts';

/** Runs a command, about a target other than what is chosen where one is given, if it can be done. */
export type RunCommand = (command: Command, target?: CommandTarget | null) => void;

export const RunCommandContext = createContext<RunCommand | null>(null);

/** How commands are run; it never changes. Only for components within the explorer. */
export function useRunCommand(): RunCommand {
  const run = useContext(RunCommandContext);
  if (!run) throw new Error('useRunCommand is called outside of a CommandProvider.');
  return run;
}

/** Changes only with something that a command may depend on, and so not with what is pointed at. */
export const CommandStateContext = createContext<CommandState | null>(null);

/** What decides which commands can be done, with what they are about. */
export function useCommandState(target?: CommandTarget | null): CommandState {
  const state = useContext(CommandStateContext);
  if (!state) throw new Error('useCommandState is called outside of a CommandProvider.');
  return target === undefined ? state : { ...state, target };
}
