import { expect, it } from 'vitest';
import { relationalFirst } from './relational-first.ts';

it('puts what connects before what only gives a value, each in the order given', () => {
  const statements = [
    { slug: 'value 1', objects: [] },
    { slug: 'tie 1', objects: ['x'] },
    { slug: 'value 2', objects: [] },
    { slug: 'tie 2', objects: ['y', 'z'] },
  ];
  expect(relationalFirst(statements).map(({ slug }) => slug)).toEqual([
    'tie 1',
    'tie 2',
    'value 1',
    'value 2',
  ]);
});
