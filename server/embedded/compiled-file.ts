import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
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
import type { DataSet } from '../../graph-seed/model/data-set.ts';
import { compile } from './compile.ts';
import { Sqlite } from './sqlite.ts';
import { tables } from './tables.ts';

export interface Compilation {
  /** Of the data folder: what was compiled from others is left alone. Letters and digits. */
  readonly name: string;
  /** Another one for other data, and for a program that compiles otherwise. Letters and digits. */
  readonly key: string;
  /** Gives the data set where it was not compiled before. */
  readonly read: () => DataSet;
}

/** Who opens a file touches it, and has it open long before so many milliseconds are over. */
const openedMs = 60_000;
/** Nobody compiles for so many milliseconds. */
const compiledMs = 3_600_000;

/**
 * The database that was compiled from this very data into the folder; else compiles it, beside what is
 * there, and clears what it replaces. A file's name holds the digest of its bytes, so that one that
 * is damaged counts as none, whatever ended its writer. Throws what `read` throws, and the errors of
 * files and of the engine, each with its `code`.
 */
export function openCompiled(folder: string, compilation: Compilation): Sqlite {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file =
    compiledBefore(folder, compilation) ??
    moveIntoPlace(folder, compilation, newFile(folder, compilation));
  clearOthers(folder, compilation);
  return new Sqlite(file);
}

function compiledBefore(folder: string, compilation: Compilation): string | undefined {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(prefixOf(compilation))) continue;
    const file = join(folder, name);
    if (name === nameOf(compilation, file)) {
      quietly(() => utimesSync(file, new Date(), new Date()));
      return file;
    }
    quietly(() => rmSync(file));
  }
  return undefined;
}

function newFile(folder: string, { name, read }: Compilation): string {
  const beside = join(folder, `${name}-${randomUUID()}.part`);
  closeSync(openSync(beside, 'wx', 0o600));
  try {
    const database = new Sqlite(beside);
    // Whatever is cut off is thrown away: no journal, no waiting for the disk.
    database.exec(
      'PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -64000;',
    );
    database.exec(tables);
    compile(database, read());
    database.exec('PRAGMA shrink_memory;');
    database.close();
    return beside;
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function moveIntoPlace(folder: string, compilation: Compilation, beside: string): string {
  const file = join(folder, nameOf(compilation, beside));
  renameSync(beside, file);
  return file;
}

function prefixOf({ name, key }: Compilation): string {
  return `${name}-${key}-`;
}

/** The name under which a file with these bytes is known. */
function nameOf(compilation: Compilation, file: string): string {
  return `${prefixOf(compilation)}${digestOf(file)}.sqlite`;
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
