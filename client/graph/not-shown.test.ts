import { describe, expect, it } from 'vitest';
import { toldByAll } from '../view/told.ts';
import { initialArrangement } from '../view/view.ts';
import type { NetworkDrawing } from './drawing.ts';
import { drawnLine as line, drawnNode as node } from './drawn-examples.ts';
import { notShown, statementsNotShown } from './not-shown.ts';
import { shownPart } from './shown-part.ts';

/** A ring a-b-c-d, with e hanging on a and the village v on b. */
const drawing: NetworkDrawing = {
  nodes: [
    ...['a', 'b', 'c', 'd', 'e'].map((slug) => node(slug)),
    node('v', { kind: 'VILLAGE' }),
    node('ghost', { type: 'GHOST', kind: 'VILLAGE' }),
  ],
  lines: [
    line('a', 'b'),
    line('b', 'c'),
    line('c', 'd'),
    line('d', 'a', { standing: 'INFERRED' }),
    line('a', 'e'),
    line('b', 'v', { family: 'PAIRING', status: 'PLANNED' }),
    line('c', 'ghost'),
  ],
  drawnAs: new Map([['a-b-again', 'a-b']]),
};

type Given = Partial<typeof initialArrangement>;
const why = (
  type: 'entity' | 'missing' | 'statement' | 'kind' | 'family',
  slug: string,
  given: Given,
  truncated = false,
) => {
  const choice = { ...initialArrangement, ...given };
  const network = { drawing, truncated, isOfSome: false };
  const answer = notShown(network, shownPart(drawing, choice), choice, { type, slug });
  if (!answer?.shownBy) return answer?.reasons ?? null;
  const after = { ...choice, ...answer.shownBy };
  const left = notShown(network, shownPart(drawing, after), after, { type, slug });
  expect(left).toBeNull();
  return [...answer.reasons, answer.shownBy];
};
const nothing = { without: [], expanded: [], collapsed: [], hidden: [] };

describe('why something chosen is not shown', () => {
  it('is not said of what is shown, or is not there', () => {
    expect(why('entity', 'a', {})).toBeNull();
    expect(why('statement', 'a-b', { hidden: ['c'] })).toBeNull();
    expect(why('statement', 'a-b-again', { hidden: ['c'] })).toBeNull();
    expect(why('entity', 'nobody', {})).toBeNull();
  });

  it('is that the reader hid it, and that alone is taken back', () => {
    expect(why('entity', 'v', { hidden: ['c', 'v'] })).toMatchObject(['hidden', { hidden: ['c'] }]);
    expect(why('statement', 'b-v', { hidden: ['v', 'd'] })).toMatchObject([
      'hidden',
      { hidden: ['d'] },
    ]);
  });

  it('is that the legend leaves out its kind, or all that ties it', () => {
    const others = ['status:PLANNED', 'kind:VILLAGE'];
    expect(why('entity', 'a', { without: ['kind:PERSON', ...others] })).toMatchObject([
      'legend',
      { without: others },
    ]);
    expect(why('entity', 'v', { without: ['family:PAIRING'] })).toMatchObject([
      'legend',
      { without: [] },
    ]);
    expect(why('statement', 'd-a', { without: ['standing:INFERRED'] })).toMatchObject([
      'legend',
      { without: [] },
    ]);
    expect(why('missing', 'ghost', { without: ['missing:GHOST', 'kind:VILLAGE'] })).toMatchObject([
      'legend',
      { without: ['kind:VILLAGE'] },
    ]);
    expect(why('kind', 'VILLAGE', { without: ['kind:VILLAGE'] })).toMatchObject([
      'legend',
      nothing,
    ]);
    expect(why('family', 'PAIRING', { without: ['family:PAIRING'] })).toMatchObject([
      'legend',
      nothing,
    ]);
  });

  it('is that it is put away behind another, or that others are expanded', () => {
    expect(why('entity', 'e', { collapsed: ['a', 'b'] })).toMatchObject([
      'collapsed',
      { collapsed: ['b'] },
    ]);
    expect(why('entity', 'e', { expanded: ['c'] })).toMatchObject([
      'focus',
      { expanded: ['c', 'e'] },
    ]);
  });

  it('can be several together', () => {
    expect(
      why('entity', 'v', { hidden: ['v'], without: ['kind:VILLAGE'], expanded: ['d'] }),
    ).toMatchObject(['hidden', 'legend', 'focus', { hidden: [], without: [] }]);
  });

  it('is that there is no line for it, or that the drawing is cut', () => {
    expect(why('statement', 'a-value', {})).toEqual(['undrawn']);
    expect(why('statement', 'a-value', {}, true)).toEqual(['undrawn', 'cut']);
    expect(why('entity', 'far', {}, true)).toEqual(['cut']);
  });
});

it('some statements are shown where one of them is', () => {
  const choice = { ...initialArrangement, hidden: ['v'] };
  const of = (...statements: string[]) =>
    statementsNotShown(
      { drawing, truncated: false, isOfSome: false },
      shownPart(drawing, choice),
      choice,
      statements,
    );
  expect(of('a-b', 'b-v')).toBeNull();
  expect(of('b-v')?.reasons).toEqual(['hidden']);
});

it('what no chosen source tells comes back once all tell', () => {
  const choice = { ...initialArrangement, told: { ...toldByAll, articles: ['other'] } };
  const network = { drawing, truncated: false, isOfSome: true };
  const answer = notShown(network, shownPart(drawing, choice), choice, {
    type: 'entity',
    slug: 'told-by-another',
  });
  expect(answer?.reasons).toEqual(['told']);
  expect(answer?.shownBy?.told).toEqual(toldByAll);
});
