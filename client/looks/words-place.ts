import type { LabelSide } from './label-sides.ts';
import type { Point } from './point.ts';
import type { Sizes } from './sizes.ts';

/** Where words stand. */
export interface WordsPlace {
  readonly side: LabelSide;
  /** The middle of what they belong to. */
  readonly at: Point;
  /** How far from there they begin. */
  readonly away: number;
}

export function besideNode(
  side: LabelSide,
  at: Point,
  size: number,
  { gap }: Pick<Sizes, 'gap'>,
): WordsPlace {
  return { side, at, away: size / 2 + gap };
}

export function onLine(middle: Point): WordsPlace {
  return { side: 'on', at: middle, away: 0 };
}
