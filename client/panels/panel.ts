import type { LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';
import type { ShownQuery } from '../api/shown-query.ts';
import type { PanelId } from '../view/panel-ids.ts';
import type { View } from '../view/view.ts';

/** What a panel is told; tables and their files are called by its title. */
interface PanelProps {
  readonly title: string;
}

/** Something that opens under the drawing; tabs, menus and keys are drawn from the list of them. */
export interface Panel {
  readonly id: PanelId;
  readonly icon: LucideIcon;
  readonly Content: ComponentType<PanelProps>;
  /** What it shows, as a query to go on from in GraphiQL. */
  readonly query: (view: View) => ShownQuery;
}
