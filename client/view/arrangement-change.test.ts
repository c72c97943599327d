import { expect, it } from 'vitest';
import { arrangementChange } from './arrangement-change.ts';
import {
  collapse,
  expand,
  focusOn,
  hide,
  layOut,
  move,
  showAll,
  togglePin,
} from './transitions.ts';
import { type Arrangement, initialArrangement } from './view.ts';

type Change = (arrangement: Arrangement) => Partial<Arrangement>;
function after(...changes: Change[]): Arrangement {
  let now = initialArrangement;
  for (const change of changes) now = { ...now, ...change(now) };
  return now;
}

it.each<[string, Change[], Change, unknown, unknown]>([
  ['hiding', [], hide('a'), { type: 'hidden', slug: 'a' }, { type: 'shown', slug: 'a' }],
  [
    'hiding what is expanded',
    [focusOn('a'), expand('b')],
    hide('b'),
    { type: 'hidden', slug: 'b' },
    { type: 'shown', slug: 'b' },
  ],
  ['focusing', [], focusOn('a'), { type: 'focused', slug: 'a' }, { type: 'all' }],
  [
    'focusing on another',
    [focusOn('a')],
    focusOn('b'),
    { type: 'focused', slug: 'b' },
    { type: 'focused', slug: 'a' },
  ],
  [
    'focusing where something was put away',
    [collapse('b')],
    focusOn('a'),
    { type: 'focused', slug: 'a' },
    { type: 'other' },
  ],
  [
    'expanding',
    [focusOn('a')],
    expand('b'),
    { type: 'expanded', slug: 'b' },
    { type: 'focused', slug: 'a' },
  ],
  [
    'expanding once more',
    [focusOn('a')],
    expand('a'),
    { type: 'expanded', slug: 'a' },
    { type: 'focused', slug: 'a' },
  ],
  [
    'putting away one of several',
    [focusOn('a'), expand('b'), expand('c')],
    collapse('b'),
    { type: 'collapsed', slug: 'b' },
    { type: 'expanded', slug: 'b' },
  ],
  ['putting away', [], collapse('a'), { type: 'collapsed', slug: 'a' }, { type: 'all' }],
  [
    'pinning',
    [],
    togglePin('a', [1, 2]),
    { type: 'pinned', slug: 'a' },
    { type: 'unpinned', slug: 'a' },
  ],
  ['showing everything', [hide('a'), hide('b')], showAll(), { type: 'all' }, { type: 'other' }],
  ['another layout', [], layOut('rings'), { type: 'layout' }, { type: 'layout' }],
  ['the legend', [], () => ({ without: ['kind:A'] }), { type: 'legend' }, { type: 'legend' }],
  ['moving', [], move('a', [1, 2]), null, null],
])('tells what %s changes, and what undoing it does', (_, before, change, done, undone) => {
  const from = after(...before);
  const to = after(...before, change);
  expect(arrangementChange(from, to)).toEqual(done);
  expect(arrangementChange(to, from)).toEqual(undone);
});
