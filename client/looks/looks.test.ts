import { describe, expect, it } from 'vitest';
import { lineLooks, lookFor, nodeLooks, type Trait } from './looks.ts';

const having =
  (...traits: readonly Trait[]) =>
  (trait: Trait) =>
    traits.includes(trait);

describe('lookFor', () => {
  it('leaves what is disputed red and dotted, also where it is lit and chosen', () => {
    const look = lookFor(lineLooks, having('lit', 'chosen', 'disputed', 'inferred'));
    expect(look).toMatchObject({ ink: 'disputed', width: 2, stroke: [2, 2] });
  });

  it('shows that a node is pinned before that it has more, whatever order the traits have', () => {
    for (const has of [having('pinned', 'more'), having('more', 'pinned')]) {
      expect(lookFor(nodeLooks, has).ring).toEqual({ ink: 'text', width: 2.4, stroke: 'solid' });
    }
  });

  it('shows whole what the pointer rests on, also among what is dimmed', () => {
    for (const table of [nodeLooks, lineLooks] as const) {
      expect(lookFor<{ opacity: number }>(table, having('pointed', 'dimmed')).opacity).toBe(1);
    }
  });

  it('has a plain look for what has no traits', () => {
    expect(lookFor(nodeLooks, having())).toMatchObject({ fill: 'kind', ring: null, glow: null });
    expect(lookFor(lineLooks, having())).toMatchObject({ stroke: 'solid', hasArrow: false });
  });
});
