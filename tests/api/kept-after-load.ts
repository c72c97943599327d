import { expect } from 'vitest';
import type { DataSet } from '../../graph-seed/model/data-set.ts';
import type { GraphStore } from '../../server/ports/graph-store.ts';
import { appOver } from './archive-app.ts';

const address = `/graphql?query=${encodeURIComponent('{ dataSet { hash statementCount } }')}`;

/** Asks for the same before and after a load: what is kept of the one is never told of the other. */
export async function expectToFollow(
  store: GraphStore,
  [before, after]: readonly [DataSet, DataSet],
  load: () => Promise<unknown>,
): Promise<void> {
  const app = appOver(store, undefined, before.ontology);
  const get = async (tag = '') => {
    const response = await app.request(address, { headers: { 'if-none-match': tag } });
    const answer = response.status === 304 ? undefined : await response.json();
    return { status: response.status, tag: response.headers.get('etag') ?? '', answer };
  };
  const told = ({ hash, statements }: DataSet) => ({
    data: { dataSet: { hash, statementCount: statements.length } },
    extensions: { dataSet: hash },
  });
  const first = await get();
  expect(first).toMatchObject({ status: 200, answer: told(before) });
  expect(await get(first.tag)).toMatchObject({ status: 304, tag: first.tag });
  await load();
  const second = await get(first.tag);
  expect(second).toMatchObject({ status: 200, answer: told(after) });
  expect(second.tag).not.toBe(first.tag);
  expect(await get(second.tag)).toMatchObject({ status: 304, tag: second.tag });
}
