import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { GraphLoader } from '../ports/graph-loader.ts';
import { StartError } from '../start-error.ts';
import { compileFolder } from './compile-folder.ts';
import { loadFolder } from './load-folder.ts';

const root = mkdtempSync(join(tmpdir(), '载入 load folder '));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const dataDir = join(root, 'data');
cpSync('graph-seed/reading/fixtures/good', dataDir, { recursive: true });
const programFile = 'package.json';
let compiled = 0;
const compiler = {
  programFile,
  compile: async () => {
    compiled += 1;
    const folder = { dataDir, cacheDir: join(root, 'cache'), programFile };
    const events = { onArticle: () => {}, onFallback: () => {} };
    return compileFolder(folder, events).catch((error: Error) => {
      throw new StartError(error.message);
    });
  },
};

/** A store that holds what was loaded last, and the name that it knows for ding-er. */
function store() {
  let held: Awaited<ReturnType<GraphLoader['load']>> & { readonly source: string | undefined };
  let name = '';
  const loader: GraphLoader = {
    loaded: async (source) => (held?.source === source ? { ...held, changed: false } : undefined),
    load: async (data, { source } = {}) => {
      const { hash, counts } = data.info;
      const { entities, statements } = counts;
      held = { changed: true, hash, entities, statements, written: 1, ended: 0, source };
      name = data.entities(['ding-er'])[0]?.nameEn ?? '';
      return held;
    },
    close: async () => {},
  };
  const load = async (own: { compiler: typeof compiler | undefined } = { compiler }) => {
    const loaded = await loadFolder({ dataDir, ...own }, loader);
    return loaded.ok
      ? { changed: loaded.value.changed, name, compiled }
      : loaded.problems.map(({ code }) => code);
  };
  return { load };
}

function rename(from: string, to: string): void {
  const path = join(dataDir, 'entities/all.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

it('reads nothing where the store holds what came from these files, else what they are now', async () => {
  const { load } = store();
  expect(await load()).toEqual({ changed: true, name: 'Ding Er', compiled: 1 });
  expect(await load()).toEqual({ changed: false, name: 'Ding Er', compiled: 1 });
  rename('nameEn: Ding Er', 'nameEn: Dinger');
  expect(await load()).toEqual({ changed: true, name: 'Dinger', compiled: 2 });
  expect(await load({ compiler: undefined })).toEqual({
    changed: true,
    name: 'Dinger',
    compiled: 2,
  });
});

it('gives every problem of the data, compiled or not', async () => {
  rename('kind: Person', 'kind: Human');
  const { load } = store();
  expect(await load()).toContain('UNKNOWN_KIND');
  expect(await load({ compiler: undefined })).toContain('UNKNOWN_KIND');
});
