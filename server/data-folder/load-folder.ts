import type { DataFile } from '../../graph-seed/model/data-file.ts';
import { dataFiles } from '../../graph-seed/reading/data-files.ts';
import { digestOf } from '../../graph-seed/reading/digest.ts';
import { type Reading, readDataSet } from '../../graph-seed/reading/read-data-set.ts';
import { dataInMemory } from '../derive/data-in-memory.ts';
import { compiledData } from '../embedded/compiled-data.ts';
import { knownData } from '../embedded/known-data.ts';
import { Sqlite } from '../embedded/sqlite.ts';
import type { GraphLoader, LoadOptions, LoadResult } from '../ports/graph-loader.ts';
import { StartError } from '../start-error.ts';
import { programDigest } from './program-digest.ts';

interface FolderToLoad {
  readonly dataDir: string;
  /** Without it all data are read each time. */
  readonly compiler: FolderCompiler | undefined;
}

interface FolderCompiler {
  /** The built file of what compiles. */
  readonly programFile: string;
  /** As `compileFolder` does; throws a StartError where it cannot. */
  compile(dataDir: string): Promise<string | undefined>;
}

/**
 * Loads a data folder into a store: nothing is read where the store holds what came from the same files,
 * else what changed since they were compiled. Throws a StoreError, and a StartError where they cannot be.
 */
export async function loadFolder(
  { dataDir, compiler }: FolderToLoad,
  loader: GraphLoader,
  onProgress?: LoadOptions['onProgress'],
): Promise<Reading<LoadResult>> {
  if (!compiler) return loadWhole(dataDir, loader, onProgress);
  const program = programDigest(compiler.programFile);
  const loaded = await loader.loaded(sourceOf(program, dataFiles(dataDir)));
  if (loaded) return { ok: true, value: loaded, notes: [] };
  try {
    const file = await compiler.compile(dataDir);
    if (file === undefined) return loadWhole(dataDir, loader, onProgress);
    const database = new Sqlite(file);
    try {
      const source = sourceOf(program, knownData(database).files);
      const value = await loader.load(compiledData(database), { source, onProgress });
      return { ok: true, value, notes: [] };
    } finally {
      database.close();
    }
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    const reading = readDataSet(dataDir);
    if (reading.ok) throw error;
    return reading;
  }
}

async function loadWhole(
  dataDir: string,
  loader: GraphLoader,
  onProgress: LoadOptions['onProgress'],
): Promise<Reading<LoadResult>> {
  const reading = readDataSet(dataDir);
  if (!reading.ok) return reading;
  return { ...reading, value: await loader.load(dataInMemory(reading.value), { onProgress }) };
}

/** Another one for other files, and for a program that reads them otherwise. */
function sourceOf(program: string, files: readonly DataFile[]): string {
  const digests = files.map(({ path, digest }) => `${path} ${digest}`).sort();
  return digestOf([program, digests]);
}
