import { expect, it, vi } from 'vitest';
import { RequestBudget } from './request-budget.ts';
import { TurnLoader } from './turn-loader.ts';

interface Row {
  readonly id: string;
}

type Rows = (Row | null)[];

function loader(lookUp: (ids: readonly string[]) => Rows | Promise<Rows>) {
  const budget = new RequestBudget();
  const asked: number[] = [];
  const rows = new TurnLoader<Row | null>(
    async (ids) => {
      asked.push(ids.length);
      return lookUp(ids);
    },
    () => budget,
  );
  return { rows, asked };
}

const ids = Array.from({ length: 5_000 }, (_, index) => `row-${index}`);

it('asks once for what hundreds wait for, and holds little for each that waits', async () => {
  const { rows, asked } = loader((keys) => keys.map((id) => ({ id })));
  const before = process.memoryUsage().heapUsed;
  const waiting = Array.from({ length: 300 }, () => rows.loadAll(ids));
  const held = process.memoryUsage().heapUsed - before;
  const found = await Promise.all(waiting);
  expect(asked).toEqual([5_000]);
  expect(found[299]?.map(({ id }) => id)).toEqual(ids);
  // A promise for each row of each would be some hundreds of megabytes.
  expect(held).toBeLessThan(64e6);
});

it('leaves out what is not there, and gives at once what was found before', async () => {
  const { rows } = loader((keys) => keys.map((id) => (id === 'b' ? null : { id })));
  expect(await rows.loadAll(['a', 'b', 'c', 'a'])).toEqual([{ id: 'a' }, { id: 'c' }, { id: 'a' }]);
  expect(rows.loadAll(['c', 'b'])).toEqual([{ id: 'c' }]);
});

it('tells everyone who waits that a look-up failed', async () => {
  const { rows } = loader(() => {
    throw new Error('The store is gone.');
  });
  const waiting = [rows.loadAll(['a', 'b']), rows.loadAll(['b', 'c'])];
  for (const one of waiting) await expect(one).rejects.toThrow('The store is gone.');
});

it('gives what keys of two batches have where the later one is answered first', async () => {
  const answers: (() => void)[] = [];
  const { rows, asked } = loader(
    (keys) => new Promise((resolve) => answers.push(() => resolve(keys.map((id) => ({ id }))))),
  );
  const first = rows.load('a');
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  const both = rows.loadAll(['a', 'b']);
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  answers[1]?.();
  expect(await rows.load('b')).toEqual({ id: 'b' });
  answers[0]?.();
  expect(await first).toEqual({ id: 'a' });
  expect(await both).toEqual([{ id: 'a' }, { id: 'b' }]);
});

it('tells who asks again that the look-up failed', async () => {
  const { rows } = loader(() => {
    throw new Error('The store is gone.');
  });
  await expect(rows.load('a')).rejects.toThrow('The store is gone.');
  await expect(rows.load('a')).rejects.toThrow('The store is gone.');
  await expect(rows.loadAll(['a', 'b'])).rejects.toThrow('The store is gone.');
});
