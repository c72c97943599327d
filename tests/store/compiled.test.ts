import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DataSet } from '../../graph-seed/model/data-set.ts';
import { compile } from '../../server/embedded/compile.ts';
import { compiledStore, createEmbeddedStore } from '../../server/embedded/embedded-store.ts';
import { fileOfFolder } from '../../server/embedded/file-of-folder.ts';
import { Sqlite } from '../../server/embedded/sqlite.ts';
import { largeDataSet } from './large-data-set.ts';
import { expectToHold } from './store-contract.ts';
import { changedDataSet, tinyDataSet } from './tiny-data-set.ts';

const root = mkdtempSync(join(tmpdir(), '编译 compiled '));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const tiny = tinyDataSet();
let folder = '';
let folders = 0;
beforeEach(() => {
  folders += 1;
  folder = join(root, `缓存 ${folders}`);
});

type Options = Parameters<typeof fileOfFolder>[0];

/** A folder's file for a data set. */
function optionsFor(dataSet: DataSet, more: Partial<Options> = {}): Options {
  return {
    dataDir: root,
    cacheDir: folder,
    program: 'test',
    data: dataSet.hash,
    compile: (database) => compile(database, dataSet),
    change: async () => undefined,
    onFallback: () => {},
    ...more,
  };
}

/** Opens the folder for a data set, and tells how often that was compiled and what could not be written. */
async function opened(dataSet: DataSet, cacheDir = folder) {
  const compiling = vi.fn((database: Sqlite) => compile(database, dataSet));
  const onFallback = vi.fn();
  const file = await fileOfFolder(
    optionsFor(dataSet, { cacheDir, compile: compiling, onFallback }),
  );
  const store = file === undefined ? createEmbeddedStore(dataSet) : compiledStore(new Sqlite(file));
  return { store, compiling, onFallback };
}

const files = () => readdirSync(folder).map((name) => join(folder, name));

describe('the file that a data set is compiled into', () => {
  it('[FILE-1] is opened as it is while nothing changed', async () => {
    expect((await opened(tiny)).compiling).toHaveBeenCalledTimes(1);
    const again = await opened(tiny);
    expect(again.compiling).not.toHaveBeenCalled();
    await expectToHold(await again.store.snapshot(), tiny);
  });

  it('[FILE-2] is another one once something changed, and who reads the old one goes on', async () => {
    const old = await (await opened(tiny)).store.snapshot();
    const changed = changedDataSet();
    // As if it had been opened long ago.
    for (const file of files()) utimesSync(file, 0, 0);
    const next = await opened(changed);
    expect(next.compiling).toHaveBeenCalledTimes(1);
    expect(files()).toHaveLength(1);
    await expectToHold(await next.store.snapshot(), changed);
    await expectToHold(old, tiny);
  });

  it.each([
    ['cut off', (file: string) => truncateSync(file, 5_000)],
    ['empty', (file: string) => truncateSync(file, 0)],
    [
      'changed in one byte of a record',
      (file: string) => {
        const bytes = readFileSync(file);
        bytes.write('X', bytes.indexOf('周冬'));
        writeFileSync(file, bytes);
      },
    ],
  ])('[FILE-3] is made anew where it is %s', async (_, damage) => {
    await (await opened(tiny)).store.close();
    for (const file of files()) damage(file);
    const again = await opened(tiny);
    expect(again.compiling).toHaveBeenCalledTimes(1);
    expect(files()).toHaveLength(1);
    await expectToHold(await again.store.snapshot(), tiny);
  });

  it('[FILE-4] is not there where its maker was killed, and the next one makes it', async () => {
    mkdirSync(folder);
    expect(compiling({ KILLED: '1' }).signal).toBe('SIGKILL');
    expect(files().map((file) => file.endsWith('.part'))).toEqual([true]);
    const large = largeDataSet(100);
    expect(compiling().stdout).toBe(`${large.hash}\n`);
  });

  it('[FILE-5] is made by two at once, and both read it', async () => {
    let other: Awaited<ReturnType<typeof opened>> | undefined;
    const compiling = async (database: Sqlite) => {
      other = await opened(tiny);
      compile(database, tiny);
    };
    const onFallback = vi.fn();
    const file = await fileOfFolder(optionsFor(tiny, { compile: compiling, onFallback }));
    const store = compiledStore(new Sqlite(file ?? ''));
    if (!other) throw new Error('The other one did not open.');
    expect([onFallback.mock.calls, other.onFallback.mock.calls]).toEqual([[], []]);
    await expectToHold(await store.snapshot(), tiny);
    await expectToHold(await other.store.snapshot(), tiny);
    expect((await opened(tiny)).compiling).not.toHaveBeenCalled();
  });

  it('[FILE-6] leaves nothing where the data cannot be read', async () => {
    const compiling = () => {
      throw new Error('The data have problems.');
    };
    const file = fileOfFolder(optionsFor(tiny, { compile: compiling }));
    await expect(file).rejects.toThrow('The data have problems.');
    expect(files()).toEqual([]);
  });

  it('[FILE-7] that has no room is an error with its folder, and leaves nothing', () => {
    mkdirSync(folder);
    const { stdout } = compiling({}, 'ulimit -f 100');
    expect(stdout).toMatch(/^The data cannot be compiled into .* Is the disk full\?\n$/);
    expect(stdout).toContain(folder);
    expect(files()).toEqual([]);
  });
});

describe('a cache folder that cannot be written', () => {
  const inTheWay = join(root, 'a file');
  beforeEach(() => {
    writeFileSync(inTheWay, '');
    mkdirSync(folder);
    vi.stubEnv('TMPDIR', folder);
    return () => vi.unstubAllEnvs();
  });

  it('[FILE-8] is told, and the temporary folder is taken instead', async () => {
    const cacheDir = join(inTheWay, 'cache');
    const { store, onFallback } = await opened(tiny, cacheDir);
    expect(onFallback.mock.calls).toEqual([[cacheDir, 'ENOTDIR']]);
    await expectToHold(await store.snapshot(), tiny);
    expect((await opened(tiny, cacheDir)).compiling).not.toHaveBeenCalled();
  });

  it('[FILE-9] leaves memory where the temporary folder is of others', async () => {
    await opened(tiny, join(inTheWay, 'cache'));
    const [own = ''] = files();
    rmSync(own, { recursive: true });
    mkdirSync(own);
    // The mode of a new folder is less what the process keeps back.
    chmodSync(own, 0o777);
    const { store, onFallback } = await opened(tiny, join(inTheWay, 'cache'));
    expect(onFallback.mock.calls.map(([, reason]) => reason)).toEqual(['ENOTDIR', 'EPERM']);
    await expectToHold(await store.snapshot(), tiny);
    expect(readdirSync(own)).toEqual([]);
  });
});

function compiling(
  environment: Readonly<Record<string, string>> = {},
  first = 'true',
): SpawnSyncReturns<string> {
  const command = `${first}; exec "$0" graph-seed/run.mjs tests/store/compiling.ts`;
  return spawnSync('bash', ['-c', command, process.execPath], {
    encoding: 'utf8',
    env: { ...process.env, COMPILE_INTO: folder, ...environment },
  });
}
