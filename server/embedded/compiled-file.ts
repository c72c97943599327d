import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import type { DataSetChange } from '../../graph-seed/model/data-set-change.ts';
import type { KnownData } from '../../graph-seed/model/known-data.ts';
import { knownData } from './known-data.ts';
import { NoRoom } from './numbers.ts';
import { Sqlite } from './sqlite.ts';

export interface Compilation {
  /** Of the data folder: what was compiled from others is left alone. Letters and digits. */
  readonly name: string;
  /** Another one for a program that compiles otherwise. Letters and digits. */
  readonly program: string;
  /** Another one for other data. Letters and digits. */
  readonly data: string;
  /** Reads all data, and writes them into the empty database. */
  readonly compile: (database: Sqlite) => void | Promise<void>;
  /** What changed since other data were compiled; undefined where all has to be read. */
  readonly change: (known: KnownData) => Promise<DataSetChange | undefined>;
}

/** Who opens a file has it open long before so many milliseconds are over. */
const openedMs = 60_000;
/** Nobody compiles for so many milliseconds. */
const compiledMs = 3_600_000;

/**
 * The file that was compiled from this very data into the folder. Where there is none it is made: from
 * one that was compiled from other data before, by what changed since, else from all of the data. It is
 * made beside what is there, and clears what it replaces. A file's name holds the digest of its bytes,
 * so that one that is damaged counts as none, whatever ended its writer. Rejects with what `compile`
 * throws, and the errors of files and of the engine, each with its `code`.
 */
export async function compiledFile(folder: string, compilation: Compilation): Promise<string> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const prefix = prefixOf(compilation);
  const file =
    openedBefore(folder, prefix) ??
    moveIntoPlace(
      folder,
      prefix,
      (await updated(folder, compilation)) ?? (await compiledAnew(folder, compilation)),
    );
  clearOthers(folder, compilation);
  return file;
}

/** Who opens a file touches it. */
function openedBefore(folder: string, prefix: string): string | undefined {
  const file = wholeFile(folder, prefix);
  if (file !== undefined) quietly(() => utimesSync(file, new Date(), new Date()));
  return file;
}

/** A file whose name begins so, and tells its digest. */
function wholeFile(folder: string, prefix: string): string | undefined {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(prefix) || !name.endsWith(ending)) continue;
    const file = join(folder, name);
    if (name.endsWith(`-${digestOf(file)}${ending}`)) return file;
    quietly(() => rmSync(file));
  }
  return undefined;
}

/** A copy of what this program compiled from other data, with what changed; undefined without one. */
async function updated(folder: string, compilation: Compilation): Promise<string | undefined> {
  const older = wholeFile(folder, `${programOf(compilation)}-`);
  if (older === undefined) return undefined;
  const change = await changeSince(older, compilation);
  if (!change) return undefined;
  // What makes rows knows how all characters are read: a start without changes has no use for it.
  const { update } = await import('./update.ts');
  try {
    return await fileBeside(folder, compilation, (beside) => {
      copyFileSync(older, beside, constants.COPYFILE_FICLONE);
      return (copy) => update(copy, change);
    });
  } catch (error) {
    if (error instanceof NoRoom) return undefined;
    throw error;
  }
}

async function changeSince(older: string, compilation: Compilation) {
  const database = new Sqlite(older);
  try {
    const known = knownData(database);
    return known.files.length > 0 ? await compilation.change(known) : undefined;
  } finally {
    database.close();
  }
}

function compiledAnew(folder: string, compilation: Compilation): Promise<string> {
  return fileBeside(folder, compilation, () => compilation.compile);
}

/** A new file that nobody takes for one that is made; nothing is left of it where that fails. */
async function fileBeside(
  folder: string,
  { name }: Compilation,
  prepare: (beside: string) => Compilation['compile'],
): Promise<string> {
  const beside = join(folder, `${name}-${randomUUID()}.part`);
  closeSync(openSync(beside, 'wx', 0o600));
  try {
    const write = prepare(beside);
    const database = new Sqlite(beside);
    // Whatever is cut off is thrown away: no journal, no waiting for the disk.
    database.exec(
      'PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -64000;',
    );
    try {
      await write(database);
      database.exec('PRAGMA shrink_memory;');
    } finally {
      database.close();
    }
    return beside;
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function moveIntoPlace(folder: string, prefix: string, beside: string): string {
  const file = join(folder, `${prefix}${digestOf(beside)}${ending}`);
  renameSync(beside, file);
  return file;
}

const ending = '.sqlite';

function programOf({ name, program }: Compilation): string {
  return `${name}-${program}`;
}

function prefixOf(compilation: Compilation): string {
  return `${programOf(compilation)}-${compilation.data}-`;
}

function digestOf(file: string): string {
  const hash = createHash('sha256');
  const bytes = Buffer.alloc(1024 * 1024);
  const handle = openSync(file, 'r');
  try {
    for (let read = readSync(handle, bytes); read > 0; read = readSync(handle, bytes)) {
      hash.update(bytes.subarray(0, read));
    }
  } finally {
    closeSync(handle);
  }
  return hash.digest('hex').slice(0, 32);
}

/** What was compiled from other states of the data folder, and what killed processes left. */
function clearOthers(folder: string, compilation: Compilation): void {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(`${compilation.name}-`) || name.startsWith(prefixOf(compilation)))
      continue;
    const file = join(folder, name);
    // Who reads it goes on reading: its name goes, not what it names.
    quietly(() => {
      const age = Date.now() - statSync(file).mtimeMs;
      if (age > (name.endsWith('.part') ? compiledMs : openedMs)) rmSync(file);
    });
  }
}

/** Another process may be faster, or the folder read-only: neither is in the way. */
function quietly(work: () => void): void {
  try {
    work();
  } catch {}
}
