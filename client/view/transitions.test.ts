import { describe, expect, it } from 'vitest';
import {
  collapse,
  expand,
  focusOn,
  hide,
  layOut,
  move,
  onlyKey,
  showAll,
  toggleKey,
  togglePin,
} from './transitions.ts';
import { type Arrangement, initialArrangement } from './view.ts';

/** The arrangement after the changes, one after another, and what differs from the first one. */
function changedBy(...changes: ((arrangement: Arrangement) => Partial<Arrangement>)[]) {
  let end = initialArrangement;
  for (const change of changes) end = { ...end, ...change(end) };
  const changed = Object.entries(end).filter(
    ([part, value]) =>
      JSON.stringify(value) !== JSON.stringify(initialArrangement[part as keyof Arrangement]),
  );
  return Object.fromEntries(changed);
}

const kinds = ['kind:PERSON', 'kind:VILLAGE', 'kind:PLACE'];

describe('the legend', () => {
  it('leaves out a key, and shows it again', () => {
    expect(changedBy(toggleKey('kind:PERSON'))).toEqual({ without: ['kind:PERSON'] });
    expect(changedBy(toggleKey('kind:PERSON'), toggleKey('kind:PERSON'))).toEqual({});
  });

  it('shows only one key of its list, whatever was left out of the list before', () => {
    expect(changedBy(onlyKey('kind:PERSON', kinds))).toEqual({
      without: ['kind:VILLAGE', 'kind:PLACE'],
    });
    expect(changedBy(toggleKey('kind:PERSON'), onlyKey('kind:PERSON', kinds))).toEqual({
      without: ['kind:VILLAGE', 'kind:PLACE'],
    });
    expect(changedBy(...kinds.map(toggleKey), onlyKey('kind:PERSON', kinds))).toEqual({
      without: ['kind:VILLAGE', 'kind:PLACE'],
    });
  });

  it('shows all of the list again where the key is alone already', () => {
    const person = onlyKey('kind:PERSON', kinds);
    expect(changedBy(person, person)).toEqual({});
    expect(changedBy(person, onlyKey('kind:PLACE', kinds))).toEqual({
      without: ['kind:PERSON', 'kind:VILLAGE'],
    });
  });

  it('leaves other lists alone by “only”', () => {
    const person = onlyKey('kind:PERSON', kinds);
    expect(changedBy(toggleKey('status:PLANNED'), person)).toEqual({
      without: ['status:PLANNED', 'kind:VILLAGE', 'kind:PLACE'],
    });
    expect(changedBy(toggleKey('status:PLANNED'), person, person)).toEqual({
      without: ['status:PLANNED'],
    });
  });
});

describe('expanding and collapsing', () => {
  it('brings out a portion for each time it is asked for', () => {
    expect(changedBy(expand('a'), expand('b'), expand('a'))).toEqual({ expanded: ['a', 'b', 'a'] });
  });

  it('puts away what hangs on a node while everything is shown, once', () => {
    expect(changedBy(collapse('a'), collapse('a'))).toEqual({ collapsed: ['a'] });
  });

  it('brings back first what was put away behind a node', () => {
    expect(changedBy(collapse('a'), expand('a'))).toEqual({});
    expect(changedBy(collapse('a'), expand('b'))).toEqual({ collapsed: ['a'], expanded: ['b'] });
  });

  it('takes back every portion of a node while only a part is shown', () => {
    expect(changedBy(expand('a'), expand('b'), expand('a'), collapse('a'))).toEqual({
      expanded: ['b'],
    });
  });

  it('never shows everything by collapsing the last node that is expanded', () => {
    expect(changedBy(expand('a'), collapse('a'))).toEqual({ expanded: ['a'] });
    expect(changedBy(expand('a'), collapse('b'))).toEqual({ expanded: ['a'] });
  });

  it('shows only a node and its neighbours, with nothing put away', () => {
    expect(changedBy(collapse('b'), expand('c'), focusOn('a'))).toEqual({ expanded: ['a'] });
  });
});

describe('hiding', () => {
  it('hides a node once, and what it had brought out', () => {
    expect(changedBy(expand('a'), expand('b'), hide('a'), hide('a'))).toEqual({
      expanded: ['b'],
      hidden: ['a'],
    });
  });

  it('never shows everything by hiding the node that all is around', () => {
    expect(changedBy(focusOn('a'), hide('a'))).toEqual({ expanded: ['a'], hidden: ['a'] });
  });

  it('is undone by showing all, the legend’s choice left as it is', () => {
    expect(
      changedBy(toggleKey('kind:PERSON'), expand('a'), collapse('a'), hide('b'), showAll()),
    ).toEqual({ without: ['kind:PERSON'] });
    expect(changedBy(collapse('a'), hide('b'), showAll())).toEqual({});
  });
});

describe('places', () => {
  it('moves a node, to the last place it is put', () => {
    expect(changedBy(move('a', [1, 2]), move('b', [3, 4]), move('a', [5, 6]))).toEqual({
      moved: { a: [5, 6], b: [3, 4] },
    });
  });

  it('pins a node where it stands, in whole units', () => {
    expect(changedBy(togglePin('a', [1.4, -2.6]))).toEqual({
      pinned: ['a'],
      moved: { a: [1, -3] },
    });
  });

  it('lets a pinned node go without moving it', () => {
    expect(changedBy(togglePin('a', [1, 2]), togglePin('a', [8, 9]))).toEqual({
      moved: { a: [1, 2] },
    });
  });

  it('lays out everything but what is pinned', () => {
    expect(changedBy(move('a', [1, 2]), togglePin('b', [3, 4]), layOut('rings'))).toEqual({
      layout: 'rings',
      pinned: ['b'],
      moved: { b: [3, 4] },
    });
  });

  it('goes back to the first layout, what was moved in another forgotten', () => {
    expect(changedBy(layOut('rings'), move('a', [1, 2]), layOut('computed'))).toEqual({});
  });

  it('puts nothing out of reach', () => {
    expect(changedBy(move('a', [1e9, -60_000.4]), togglePin('b', [-1e9, 2.6]))).toEqual({
      moved: { a: [50_000, -50_000], b: [-50_000, 3] },
      pinned: ['b'],
    });
  });
});
