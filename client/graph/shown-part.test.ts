import { describe, expect, it } from 'vitest';
import { initialArrangement } from '../view/view.ts';
import type { Drawing, DrawnLine } from './drawing.ts';
import { drawnLine as line, drawnNode as node } from './drawn-examples.ts';
import { hangingOn, portion, shownPart } from './shown-part.ts';

const junction = (slug: string, ...ends: string[]): DrawnLine[] =>
  ends.map((end) => line(slug, end, { statement: slug, role: 'OBJECT', family: 'PROJECT' }));

/** A ring a-b-c-d with e hanging on a, f on e; g stands alone; j joins c, d and the ghost. */
const drawing: Drawing = {
  nodes: [
    ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((slug) => node(slug)),
    node('v', { kind: 'VILLAGE' }),
    node('ghost', { type: 'GHOST' }),
    node('j', { type: 'JUNCTION', kind: null }),
  ],
  lines: [
    line('a', 'b'),
    line('b', 'c'),
    line('c', 'd'),
    line('d', 'a', { standing: 'INFERRED', status: 'PLANNED' }),
    line('a', 'e'),
    line('e', 'f'),
    line('b', 'v', { family: 'PAIRING' }),
    ...junction('j', 'c', 'd', 'ghost'),
  ],
};
const shown = (choice: Partial<typeof initialArrangement>) => {
  const part = shownPart(drawing, { ...initialArrangement, ...choice });
  return { nodes: [...part.nodes].sort(), lines: [...part.lines].sort(), more: part.more };
};
const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'ghost', 'j', 'v'];

describe('what is shown', () => {
  it('is everything at first', () => {
    expect(shown({}).nodes).toEqual(all);
    expect(shown({}).lines).toHaveLength(drawing.lines.length);
    expect(shown({}).more.size).toBe(0);
  });

  it('is without a kind that is left out, and without its lines', () => {
    const { nodes, lines } = shown({ without: ['kind:VILLAGE'] });
    expect(nodes).not.toContain('v');
    expect(lines).not.toContain('b-v');
  });

  it('is only what takes part in statements that pass, once statements are filtered', () => {
    const { nodes } = shown({ without: ['family:WORK', 'family:PROJECT'] });
    expect(nodes).toEqual(['b', 'v']);
  });

  it('can leave out a standing, a status and missing ends', () => {
    expect(shown({ without: ['standing:INFERRED'] }).lines).not.toContain('d-a');
    expect(shown({ without: ['status:PLANNED'] }).lines).not.toContain('d-a');
    expect(shown({ without: ['missing:GHOST'] }).nodes).not.toContain('ghost');
  });

  it('keeps a junction while two of its ends are shown, and drops it with the last but one', () => {
    expect(shown({ hidden: ['c'] }).nodes).toContain('j');
    expect(shown({ hidden: ['c', 'd'] }).nodes).not.toContain('j');
    expect(shown({ hidden: ['c', 'd'] }).nodes).not.toContain('ghost');
  });

  it('keeps what is tied to itself, and drops it with its only end', () => {
    const loop: Drawing = {
      nodes: [node('a'), node('b'), node('j', { type: 'JUNCTION', kind: null })],
      lines: [
        line('a', 'a'),
        line('b', 'j', { slug: 'j:0', statement: 'j', role: 'SUBJECT' }),
        line('j', 'b', { slug: 'j:1', statement: 'j', role: 'OBJECT' }),
      ],
    };
    expect([...shownPart(loop, initialArrangement).lines]).toEqual(['a-a', 'j:0', 'j:1']);
    const hidden = { ...initialArrangement, hidden: ['a'] };
    expect([...shownPart(loop, hidden).lines]).toEqual(['j:0', 'j:1']);
  });

  it('is what is expanded with its neighbours, and tells how many more there are', () => {
    const { nodes, more } = shown({ expanded: ['e'] });
    expect(nodes).toEqual(['a', 'e', 'f']);
    expect([...more]).toEqual([['a', 2]]);
  });

  it('brings out the whole of a joint statement', () => {
    expect(shown({ expanded: ['ghost'] }).nodes).toEqual(['c', 'd', 'ghost', 'j']);
  });

  it('is everything where what is expanded is not there', () => {
    expect(shown({ expanded: ['nobody'] }).nodes).toEqual(all);
  });

  it('puts away what hangs on a node alone, and counts it', () => {
    const { nodes, more } = shown({ collapsed: ['a'] });
    expect(nodes).toEqual(all.filter((slug) => slug !== 'e' && slug !== 'f'));
    expect(more.get('a')).toBe(2);
    expect([...hangingOn(drawing, initialArrangement, 'b')]).toEqual(['v']);
    expect([...hangingOn(drawing, initialArrangement, 'c')]).toEqual([]);
  });

  it('never floods: a hub brings out a portion for each time it is expanded', () => {
    const many = Array.from({ length: portion + 5 }, (_, at) => `n${at}`);
    const star: Drawing = {
      nodes: [node('hub'), ...many.map((slug) => node(slug))],
      lines: many.map((slug) => line('hub', slug)),
    };
    const once = shownPart(star, { ...initialArrangement, expanded: ['hub'] });
    expect(once.nodes.size).toBe(portion + 1);
    expect(once.more.get('hub')).toBe(5);
    const twice = shownPart(star, { ...initialArrangement, expanded: ['hub', 'hub'] });
    expect(twice.nodes.size).toBe(portion + 6);
    const away = shownPart(star, { ...initialArrangement, collapsed: ['hub'] });
    expect([...away.nodes]).toEqual(['hub']);
  });
});
