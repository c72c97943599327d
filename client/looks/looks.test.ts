import { describe, expect, it } from 'vitest';
import { lineLooks, lookFor, nodeLooks, type Trait } from './looks.ts';

const having =
  (...traits: readonly Trait[]) =>
  (trait: Trait) =>
    traits.includes(trait);

describe('lookFor', () => {
  it('lets what is lit go before what is disputed, and leaves it dotted', () => {
    const look = lookFor(lineLooks, having('lit', 'disputed', 'inferred'));
    expect(look).toMatchObject({ ink: 'litLine', width: 1.5, stroke: [2, 2] });
  });

  it('shows that a node is pinned before that it has more, whatever order the traits have', () => {
    for (const has of [having('pinned', 'more'), having('more', 'pinned')]) {
      expect(lookFor(nodeLooks, has).ring).toEqual({ ink: 'text', width: 2.4, stroke: 'solid' });
    }
  });

  it('has a plain look for what has no traits', () => {
    expect(lookFor(nodeLooks, having())).toMatchObject({ fill: 'kind', ring: null, glow: null });
    expect(lookFor(lineLooks, having())).toMatchObject({ stroke: 'solid', hasArrow: false });
  });
});
