import type { i18n } from 'i18next';
import type { LucideIcon } from 'lucide-react';
import type { Client } from 'urql';
import type { Statement } from '../api/statement-fragment.ts';
import type { CanvasController } from '../canvas/canvas.ts';
import type { Network } from '../graph/network.ts';
import type { ShownPart } from '../graph/shown-part.ts';
import type { Language } from '../i18n/language.ts';
import type { ReportedStatement } from '../report/report-text.ts';
import type { PanelId } from '../view/panel-ids.ts';
import type { Selection, SelectionType } from '../view/selection.ts';
import type { SheetId } from '../view/sheet-ids.ts';
import type { Arrangement } from '../view/view.ts';
import type { ViewStore } from '../view/view-store.ts';
import type { CommandGroup } from './command-groups.ts';
import type { CommandId } from './commands-words.ts';

/** What a command is about. */
export interface CommandTarget extends Selection {
  /** The statement that it is, where that is read already. */
  readonly statement?: Statement;
}

/** What decides whether a command can be done. */
export interface CommandState {
  readonly network: Network;
  readonly shown: ShownPart;
  readonly arrangement: Arrangement;
  readonly selection: Selection | null;
  readonly panel: PanelId | null;
  /** What lies over the drawing; null on a screen where nothing has to. */
  readonly sheet: SheetId | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What it is about: what the menu was opened on, else what is chosen. */
  readonly target: CommandTarget | null;
}

/** The forms of a citation, in the order in which they are shown. */
export const citationForms = ['text', 'gbt', 'annotation'] as const;
export type CitationForms = Readonly<Record<(typeof citationForms)[number], string>>;

/** A link that is too long to be sent as one. */
export interface LongLink {
  readonly address: string;
  readonly title: string;
  /** Name of the file that it can be saved as. */
  readonly file: string;
}

/** How a command shows what comes of it. */
export interface Outcomes {
  /** Tells the reader what was done, or what went wrong. */
  readonly tell: (message: string) => void;
  /** Puts a text into the clipboard and tells so; where the browser refuses, shows it to be copied. */
  readonly copy: (text: string, told: string) => Promise<void>;
  /** Says that the link is too long, and offers it as a file. */
  readonly offerLongLink: (link: LongLink) => void;
  /** Shows a citation in each of its forms, to be copied. */
  readonly showCitation: (forms: CitationForms) => void;
  readonly showHelp: () => void;
  /** Opens the form in which an error in the statement is reported. */
  readonly showReport: (statement: ReportedStatement) => void;
}

/** What a command acts on. */
export interface CommandContext extends CommandState, Outcomes {
  readonly view: ViewStore;
  /** Null until there is a drawing. */
  readonly canvas: CanvasController | null;
  readonly language: Language;
  readonly i18n: i18n;
  readonly client: Client;
}

/** Something that a reader can do; menus, the toolbar, keys and the help are drawn from these. */
export interface Command {
  readonly id: CommandId;
  readonly group: CommandGroup;
  readonly icon: LucideIcon;
  /** As `isPressed` reads them, such as `mod+Z`; the first is the one that is shown. */
  readonly keys?: readonly string[];
  /** Whether its keys act in text fields too. */
  readonly inFields?: boolean;
  /** Whether it has a button of its own at the drawing; on a small screen what only looks has. */
  readonly inToolbar?: boolean;
  /** What it can be about; left out where it is about nothing alone. */
  readonly about?: readonly SelectionType[];
  /** Whether it can be done now; left out where it always can. */
  readonly isEnabled?: (state: CommandState) => boolean;
  readonly run: (context: CommandContext) => void | Promise<void>;
}

/** Whether a command can be done in this state. */
export function isEnabled({ about, isEnabled: test }: Command, state: CommandState): boolean {
  if (about && !(state.target && about.includes(state.target.type))) return false;
  return test?.(state) ?? true;
}
