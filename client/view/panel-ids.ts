/** The panels that open under the drawing, in the order of their tabs. */
export const panelIds = [
  'article',
  'work',
  'pairings',
  'matrix',
  'entities',
  'statements',
  'paths',
  'gaps',
] as const;
export type PanelId = (typeof panelIds)[number];
