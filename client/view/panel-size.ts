/** How much of the height the panel under the drawing takes, in percent. */
export type PanelSize = number;

/** As it opens at first, and as it covers the drawing. */
export const halfSize: PanelSize = 45;
export const fullSize: PanelSize = 100;

/** Between these the reader sets it, in steps of the keys. */
export const leastSize: PanelSize = 20;
export const mostSize: PanelSize = 80;
export const sizeStep = 5;

/** The nearest size that leaves both the drawing and the panel to be used, in whole percent. */
export function sizeNear(wanted: number): PanelSize {
  return Math.min(mostSize, Math.max(leastSize, Math.round(wanted)));
}
