import { lettering } from '../looks/lettering.ts';

/** What a line of words takes in the drawing's font, in ems. */
export interface WordsMeasure {
  readonly width: number;
  /** How far the font reaches below its baseline. */
  readonly descent: number;
}

/** Browsers round what they tell of a font; at this size that does not count. */
const largeSize = 1_000;

let context: CanvasRenderingContext2D | null | undefined;
const known = new Map<string, WordsMeasure>();

/** Each line is measured once; undefined where the browser measures nothing. */
export function measureWords(line: string): WordsMeasure | undefined {
  const before = known.get(line);
  if (before) return before;
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return undefined;
  context.font = `${largeSize}px ${lettering.fonts}`;
  const { width, fontBoundingBoxDescent } = context.measureText(line);
  const measure = { width: width / largeSize, descent: fontBoundingBoxDescent / largeSize };
  known.set(line, measure);
  return measure;
}
