import { type Fact, figureOf } from './fact.ts';
import { otherFigure } from './figures.ts';
import type { World } from './world.ts';

/** The same fact with another figure; undefined where it tells none. */
export function contradictionOf(fact: Fact, { random, tables }: World): Fact | undefined {
  const figure = figureOf(fact);
  return figure && { ...fact, value: { quantity: otherFigure(random, figure, tables) } };
}
