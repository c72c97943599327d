import type { PanelId } from './panel-ids.ts';

/** What lies over the drawing on a small screen, one at a time. */
export const sheetIds = ['legend', 'panel', 'details'] as const;
export type SheetId = (typeof sheetIds)[number];

/** What an address is about lies over the drawing; where it is about nothing, the way to begin. */
export function sheetAtFirst(panel: PanelId | null): SheetId {
  return panel ? 'panel' : 'details';
}
