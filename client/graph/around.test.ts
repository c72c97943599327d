import { describe, expect, it } from 'vitest';
import { aroundIn } from './around.ts';
import { drawnLine, drawnNode } from './drawn-examples.ts';

const joint = { statement: 'j', role: 'SUBJECT' } as const;
const drawing = {
  nodes: [...'abcd'].map((slug) => drawnNode(slug)).concat(drawnNode('j', { type: 'JUNCTION' })),
  lines: [
    drawnLine('a', 'b'),
    drawnLine('a', 'j', joint),
    drawnLine('j', 'c', { ...joint, role: 'OBJECT' }),
  ],
};
const around = (slug: string) => {
  const { nodes, lines, chosen } = aroundIn(drawing)(slug);
  return [nodes, lines, chosen].map((slugs) => [...slugs].sort());
};

describe('what is around', () => {
  it('a node are its statements, whole, with all their ends', () => {
    expect(around('a')).toEqual([['a', 'b', 'c', 'j'], ['a-b', 'a-j', 'j-c'], ['a']]);
    expect(around('c')).toEqual([['a', 'c', 'j'], ['a-j', 'j-c'], ['c']]);
  });

  it('a line is what it says, and no more of its ends', () => {
    expect(around('a-b')).toEqual([['a', 'b'], ['a-b'], ['a-b']]);
    expect(around('j-c')).toEqual([['a', 'c', 'j'], ['a-j', 'j-c'], ['j-c']]);
  });

  it('what is tied to nothing is itself', () => {
    expect(around('d')).toEqual([['d'], [], ['d']]);
  });
});
