import { brotliDecompressSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { compiledInMemory } from '../../server/embedded/embedded-store.ts';
import { FollowingStore } from '../../server/embedded/following-store.ts';
import type { GraphStore } from '../../server/ports/graph-store.ts';
import { changedDataSet, tinyDataSet } from '../store/tiny-data-set.ts';
import { appOver, archive, archiveStore, counting } from './archive-app.ts';
import { expectToFollow } from './kept-after-load.ts';

const question = '{ articles(first: 5) { nodes { slug } } }';
const addressOf = (query: string) => `/graphql?query=${encodeURIComponent(query)}`;

let hash: string;
let calls: Record<string, number>;
let app: ReturnType<typeof appOver>;

/** A store whose load can be replaced by another of the same content. */
beforeEach(() => {
  hash = archive.hash;
  const counted = counting(archiveStore);
  calls = counted.calls;
  const store: GraphStore = {
    ...counted.store,
    snapshot: async (caller) => {
      const snapshot = await counted.store.snapshot(caller);
      return new Proxy(snapshot, {
        get: (target, name) => (name === 'hash' ? hash : Reflect.get(target, name)),
      });
    },
  };
  app = appOver(store);
});

async function get(query: string, headers: Record<string, string> = {}) {
  const response = await app.request(addressOf(query), { headers });
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, bytes, header: (name: string) => response.headers.get(name) };
}

describe('an answer to GET', () => {
  it('is worked out once for a load, and the same to the letter', async () => {
    const first = await get(question);
    expect(JSON.parse(first.bytes.toString()).data.articles.nodes).not.toHaveLength(0);
    const asked = { ...calls, snapshot: 0 };
    const second = await get(question);
    expect(second.bytes.equals(first.bytes)).toBe(true);
    expect({ ...calls, snapshot: 0 }).toEqual(asked);
    expect(second.header('access-control-allow-origin')).toBe('*');
    expect(second.header('content-type')).toBe(first.header('content-type'));
  });

  it('is not sent again to who has it, and not stale after a load', async () => {
    const tag = (await get(question)).header('etag') ?? '';
    expect(tag).toMatch(/^W\/"/);
    const again = await get(question, { 'if-none-match': tag });
    expect([again.status, again.bytes.length, again.header('etag')]).toEqual([304, 0, tag]);
    const asked = { ...calls, snapshot: 0 };
    hash = 'another';
    const after = await get(question, { 'if-none-match': tag });
    expect(after.status).toBe(200);
    expect(JSON.parse(after.bytes.toString()).extensions.dataSet).toBe('another');
    expect({ ...calls, snapshot: 0 }).not.toEqual(asked);
  });

  it('is that of the load which is current, whatever was kept', async () => {
    const [before, after] = [tinyDataSet(), changedDataSet()];
    const store = new FollowingStore(600_000);
    store.follow(compiledInMemory(before));
    await expectToFollow(store, [before, after], async () => store.follow(compiledInMemory(after)));
    await store.close();
  });

  it('is not sent to who has it from a server that has since begun anew', async () => {
    const tag = (await get(question)).header('etag') ?? '';
    app = appOver(archiveStore);
    const first = await get(question, { 'if-none-match': tag });
    expect([first.status, first.bytes.length, first.header('etag')]).toEqual([304, 0, tag]);
    expect([first.header('content-length'), first.header('content-type')]).toEqual([null, null]);
    expect(first.header('access-control-allow-origin')).toBe('*');
  });

  it('is worked out each time where none is to be kept', async () => {
    const { store, calls } = counting(archiveStore);
    app = appOver(store, undefined, archive.ontology, { keptBytes: 0 });
    const first = await get(question);
    const asked = calls.entitiesBy ?? 0;
    const second = await get(question);
    expect(second.bytes.equals(first.bytes)).toBe(true);
    expect([asked, calls.entitiesBy]).toEqual([1, 2]);
    expect(second.header('etag')).toBeNull();
  });

  it('comes compressed, first and later, and tells what it depends on', async () => {
    const whole = '{ entities(first: 200) { nodes { slug } } }';
    const [first, second] = [
      await get(whole, { 'accept-encoding': 'br' }),
      await get(whole, { 'accept-encoding': 'br' }),
    ];
    for (const { bytes, header } of [first, second]) {
      expect(header('content-encoding')).toBe('br');
      expect(header('cache-control')).toBe('public, no-cache');
      expect(header('vary')?.split(', ')).toEqual(
        expect.arrayContaining(['Accept', 'Accept-Encoding']),
      );
      expect(JSON.parse(brotliDecompressSync(bytes).toString()).data.entities.nodes).toHaveLength(
        archive.entities.length,
      );
    }
  });

  it('is of its media type and its variables', async () => {
    const types = ['application/json', 'application/graphql-response+json'];
    for (const type of [...types, ...types]) {
      expect((await get(question, { accept: type })).header('content-type')).toContain(type);
    }
    const one = `${addressOf('query($n: Int!) { articles(first: $n) { nodes { slug } } }')}&variables=`;
    const sizes = await Promise.all(
      [0, 1].map(async (n) => {
        const response = await app.request(`${one}${encodeURIComponent(JSON.stringify({ n }))}`);
        return (await response.json()).data.articles.nodes.length;
      }),
    );
    expect(sizes).toEqual([0, 1]);
  });

  it('is asked anew where it failed', async () => {
    const wrong = '{ nothing }';
    for (const { bytes, header } of [await get(wrong), await get(wrong)]) {
      expect(header('etag')).toBeNull();
      expect(JSON.parse(bytes.toString()).errors).toHaveLength(1);
    }
  });
});
