import { type LabelSide, labelSides } from './label-sides.ts';
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
  const { across, down } = labelSides[side];
  // Off a corner both ways count, and the mark is round or has its corners cut.
  const away = across !== 0 && down !== 0 ? size * 0.36 + gap * 0.4 : size / 2 + gap;
  return { side, at, away };
}

export function onLine(middle: Point): WordsPlace {
  return { side: 'on', at: middle, away: 0 };
}
