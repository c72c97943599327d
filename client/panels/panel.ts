import type { LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';
import type { View } from '../view/view.ts';
import type { PanelId } from './panel-ids.ts';

/** A GraphQL query as a reader would write it, with its variables. */
export interface ShownQuery {
  readonly query: string;
  readonly variables?: Readonly<Record<string, string>>;
}

/** Something that opens under the drawing; tabs, menus and keys are drawn from the list of them. */
export interface Panel {
  readonly id: PanelId;
  readonly icon: LucideIcon;
  readonly Content: ComponentType;
  /** What it shows, as a query to go on from in GraphiQL. */
  readonly query: (view: View) => ShownQuery;
}
