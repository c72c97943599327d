import { createContext, useContext } from 'react';
import type { Selection } from '../view/selection.ts';
import type { Command, CommandContext } from './command.ts';

export interface CommandControl {
  /** What a command acts on now, or about a target other than what is chosen. */
  readonly contextFor: (target?: Selection | null) => CommandContext;
  readonly run: (command: Command, context: CommandContext) => void;
}

export const CommandControlContext = createContext<CommandControl | null>(null);

/** How commands are run; only for components within the explorer. */
export function useCommands(): CommandControl {
  const control = useContext(CommandControlContext);
  if (!control) throw new Error('useCommands is called outside of a CommandProvider.');
  return control;
}

/** Whether a command can be done now. */
export function isEnabled({ isEnabled: test }: Command, context: CommandContext): boolean {
  return test?.(context) ?? true;
}
