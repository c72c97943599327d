/** What lies over the drawing on a small screen, one at a time. */
export const sheetIds = ['legend', 'panel', 'details'] as const;
export type SheetId = (typeof sheetIds)[number];
