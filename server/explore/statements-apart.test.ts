import { expect, it } from 'vitest';
import { statementsApart } from './statements-apart.ts';

it('gives each hop one, and what is left over to the first hop that has it', () => {
  expect(statementsApart([['a', 'b', 'c'], ['b', 'c'], ['d']])).toEqual([['a', 'c'], ['b'], ['d']]);
});

it('gives it to a later hop that has no other', () => {
  expect(statementsApart([['a', 'b'], ['a']])).toEqual([['b'], ['a']]);
  expect(statementsApart([['a', 'b'], ['a', 'c'], ['c']])).toEqual([['b'], ['a'], ['c']]);
});

it('finds none where two hops have one statement between them', () => {
  expect(statementsApart([['a'], ['a']])).toBeUndefined();
  expect(
    statementsApart([
      ['a', 'b'],
      ['b', 'a'],
      ['a', 'b'],
    ]),
  ).toBeUndefined();
});
