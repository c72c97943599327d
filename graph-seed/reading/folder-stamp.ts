import { createHash } from 'node:crypto';
import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';

/** Milliseconds between two turns of the event loop. */
const sliceMs = 2;

/**
 * Another one wherever a file of the data folder was written, came or went. No file is opened, and others
 * work meanwhile, so that it can be asked for every few seconds.
 */
export async function stampOf(root: string): Promise<string> {
  const hash = createHash('sha256');
  let began = performance.now();
  for (const line of linesOf(root, '')) {
    hash.update(line);
    if (performance.now() - began < sliceMs) continue;
    await setImmediate();
    began = performance.now();
  }
  return hash.digest('hex');
}

/** One of each file and folder below the folder. A call each, for promises take ten times as long. */
function* linesOf(root: string, folder: string): Iterable<string> {
  for (const entry of entriesIn(join(root, folder))) {
    const name = join(folder, entry.name);
    const stats = statsOf(join(root, name));
    yield `${name} ${stats?.ino} ${stats?.size} ${stats?.mtimeNs} ${stats?.ctimeNs}\n`;
    if (entry.isDirectory()) yield* linesOf(root, name);
  }
}

function entriesIn(path: string): Dirent[] {
  try {
    const entries = readdirSync(path, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

function statsOf(path: string) {
  try {
    return lstatSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}
