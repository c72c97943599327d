import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { compiledStore } from '../embedded/embedded-store.ts';
import { Sqlite } from '../embedded/sqlite.ts';
import { compileFolder } from './compile-folder.ts';

const root = mkdtempSync(join(tmpdir(), '编译 compiled folder '));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const dataDir = join(root, 'data');
cpSync('graph-seed/reading/fixtures/good', dataDir, { recursive: true });
const cacheDir = join(root, 'cache');

/** How many articles were told to be read, and whom the compiled file knows. */
async function compiled() {
  const onArticle = vi.fn();
  const folder = { dataDir, cacheDir, programFile: 'package.json' };
  const file = await compileFolder(folder, { onArticle, onFallback: () => {} });
  const store = compiledStore(new Sqlite(file ?? ''));
  const [entity] = await (await store.snapshot()).entities(['ding-er']);
  await store.close();
  return { articles: onArticle.mock.calls, name: entity?.nameEn, file };
}

function rename(from: string, to: string): void {
  const path = join(dataDir, 'entities/all.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

it('reads all once, then what changed', async () => {
  const first = await compiled();
  expect(first).toMatchObject({ articles: [[0, 1]], name: 'Ding Er' });
  expect(await compiled()).toEqual({ ...first, articles: [] });
  rename('nameEn: Ding Er', 'nameEn: Dinger');
  expect(await compiled()).toMatchObject({ articles: [], name: 'Dinger' });
});

it('tells every problem where there is one', async () => {
  rename('kind: Person', 'kind: Human');
  await expect(compiled()).rejects.toThrow(/entities\/all\.yaml:\d+ UNKNOWN_KIND .*Human/);
});
