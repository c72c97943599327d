import { expect, it } from 'vitest';
import { changedDataSet, tinyDataSet } from '../../tests/store/tiny-data-set.ts';
import { compiledInMemory } from './embedded-store.ts';
import { FollowingStore } from './following-store.ts';

const longestReadMs = 600_000;

it('cannot be reached until there is a first data set', async () => {
  const store = new FollowingStore(longestReadMs);
  await expect(store.snapshot()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  store.follow(compiledInMemory(tinyDataSet()));
  expect((await store.snapshot()).hash).toBe(tinyDataSet().hash);
  await store.close();
});

it('answers from the next data set, and who reads from the one before goes on', async () => {
  const [before, after] = [tinyDataSet(), changedDataSet()];
  const store = new FollowingStore(longestReadMs);
  store.follow(compiledInMemory(before));
  const reading = await store.snapshot();
  store.follow(compiledInMemory(after));
  expect((await store.snapshot()).hash).toBe(after.hash);
  expect(await reading.network({}, 1_000)).toMatchObject({ statements: before.statements });
  await store.close();
});
