import { expect, it } from 'vitest';
import { LookUps } from './look-ups.ts';

const nothing: readonly string[] = [];

function lookUps() {
  const asked: string[][] = [];
  const of = new LookUps<readonly string[]>((ids) => {
    asked.push([...ids]);
    return ids.filter((id) => id !== 'c').map((id) => [id, [`of ${id}`]] as const);
  }, nothing);
  return { of, asked };
}

it('asks once for what is asked for again, also where there is nothing', () => {
  const { of, asked } = lookUps();
  expect(of.ofAll(['a', 'c', 'a'])).toEqual([['of a'], nothing, ['of a']]);
  expect(of.ofAll(['c', 'b', 'a'])).toEqual([nothing, ['of b'], ['of a']]);
  expect(of.of('b')).toEqual(['of b']);
  expect(of.of('d')).toEqual(['of d']);
  expect(asked).toEqual([['a', 'c'], ['b'], ['d']]);
});

it('gives all that is asked for at once, however little of it is kept', () => {
  const long = 'x'.repeat(1_500_000);
  const of = new LookUps((ids) => ids.map((id) => [id, [long + id]] as const), nothing);
  const ids = ['a', 'b', 'c', 'd'];
  expect(of.ofAll(ids).map(([text]) => text?.slice(-1))).toEqual(ids);
});
