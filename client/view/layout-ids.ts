/** The layouts that a reader can choose; the canvas knows how each is made. */
export const layoutIds = ['computed', 'rings', 'layers', 'spread'] as const;
export type LayoutId = (typeof layoutIds)[number];
