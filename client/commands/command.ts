import type { i18n } from 'i18next';
import type { LucideIcon } from 'lucide-react';
import type { Client } from 'urql';
import type { CanvasController } from '../canvas/canvas.ts';
import type { Network } from '../graph/network.ts';
import type { ShownPart } from '../graph/shown-part.ts';
import type { Language } from '../i18n/language.ts';
import type { PanelId } from '../view/panel-ids.ts';
import type { Selection } from '../view/selection.ts';
import type { Arrangement } from '../view/view.ts';
import type { ViewStore } from '../view/view-store.ts';
import type { CommandGroup } from './command-groups.ts';
import type { CommandId } from './commands-words.ts';

/** What decides whether a command can be done. */
export interface CommandState {
  readonly network: Network;
  readonly shown: ShownPart;
  readonly arrangement: Arrangement;
  readonly selection: Selection | null;
  readonly panel: PanelId | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What it is about: what the menu was opened on, else what is chosen. */
  readonly target: Selection | null;
}

/** What a command acts on. */
export interface CommandContext extends CommandState {
  readonly view: ViewStore;
  /** Null until there is a drawing. */
  readonly canvas: CanvasController | null;
  readonly language: Language;
  readonly i18n: i18n;
  readonly client: Client;
  /** Tells the reader what was done, or what went wrong. */
  readonly tell: (message: string) => void;
  readonly showHelp: () => void;
}

/** Something that a reader can do; menus, the toolbar, keys and the help are drawn from these. */
export interface Command {
  readonly id: CommandId;
  readonly group: CommandGroup;
  readonly icon: LucideIcon;
  /** In the form of Mantine's hotkeys, such as `mod+Z`; the first is the one that is shown. */
  readonly keys?: readonly string[];
  /** Whether its keys act in text fields too. */
  readonly inFields?: boolean;
  /** Whether it has a button of its own at the drawing. */
  readonly inToolbar?: boolean;
  /** Whether it can be done now; left out where it always can. */
  readonly isEnabled?: (state: CommandState) => boolean;
  readonly run: (context: CommandContext) => void | Promise<void>;
}

/** Whether a command can be done in this state. */
export function isEnabled({ isEnabled: test }: Command, state: CommandState): boolean {
  return test?.(state) ?? true;
}
