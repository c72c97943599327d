import type { LayoutId } from './layout-ids.ts';
import type { PanelId } from './panel-ids.ts';
import { halfSize, type PanelSize } from './panel-size.ts';
import type { Selection } from './selection.ts';
import { type SheetId, sheetAtFirst } from './sheet-ids.ts';
import { type Told, toldByAll } from './told.ts';

/** What the reader left out or moved; undo and redo go through this. */
export interface Arrangement {
  /** Keys of the legend that are not shown, as `facetKey` writes them. */
  readonly without: readonly string[];
  /**
   * Entities and missing ends whose neighbours are shown; while it is empty, everything is. One
   * that stands here n times shows up to n portions of its neighbours.
   */
  readonly expanded: readonly string[];
  /** Nodes that what hangs on them alone is put away behind. */
  readonly collapsed: readonly string[];
  /** Nodes that the reader does not want to see. */
  readonly hidden: readonly string[];
  /** Nodes that no layout and no dragging moves. */
  readonly pinned: readonly string[];
  /** Where the reader put nodes, in the drawing's units. */
  readonly moved: Readonly<Record<string, readonly [x: number, y: number]>>;
  readonly layout: LayoutId;
  /** Who tells what is shown, and of which time. */
  readonly told: Told;
}

/** Everything about what the page shows that its address holds, but the language. */
export interface View {
  readonly arrangement: Arrangement;
  readonly selection: Selection | null;
  /** Open under the drawing. */
  readonly panel: PanelId | null;
  readonly panelSize: PanelSize;
  /** Slug of the article that is read; null for the first. */
  readonly article: string | null;
  /** What was opened last of what lies over the drawing on a small screen; null where nothing does. */
  readonly sheet: SheetId | null;
  /** Ends of the paths that are asked for. */
  readonly pathFrom: string | null;
  readonly pathTo: string | null;
  /** Whether a path may have a place between two others. */
  readonly pathThroughPlaces: boolean;
}

export const initialArrangement: Arrangement = {
  without: [],
  expanded: [],
  collapsed: [],
  hidden: [],
  pinned: [],
  moved: {},
  layout: 'computed',
  told: toldByAll,
};

export const initialView: View = {
  arrangement: initialArrangement,
  selection: null,
  panel: null,
  panelSize: halfSize,
  article: null,
  sheet: sheetAtFirst(null),
  pathFrom: null,
  pathTo: null,
  pathThroughPlaces: false,
};
