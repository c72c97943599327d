import { lettering } from '../looks/lettering.ts';

/** Browsers round what they tell of a font; at this size that does not count. */
const largeSize = 1_000;

/** How far the drawing's font reaches below its baseline, in ems. */
export function fontDescent(): number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return 0;
  context.font = `${largeSize}px ${lettering.fonts}`;
  return context.measureText('').fontBoundingBoxDescent / largeSize;
}
