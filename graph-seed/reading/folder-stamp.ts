import { createHash } from 'node:crypto';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Files that are looked at between two turns of the event loop. */
const filesAtOnce = 100;

/**
 * Another one wherever a file of the data folder was written, came or went. No file is opened, and others
 * work meanwhile, so that it can be asked for every few seconds.
 */
export async function stampOf(root: string): Promise<string> {
  const hash = createHash('sha256');
  const names = await readdir(root, { recursive: true }).catch(() => []);
  names.sort();
  for (let from = 0; from < names.length; from += filesAtOnce) {
    const stats = names.slice(from, from + filesAtOnce).map((name) => stampOfFile(root, name));
    hash.update((await Promise.all(stats)).join(''));
  }
  return hash.digest('hex');
}

async function stampOfFile(root: string, name: string): Promise<string> {
  const stats = await lstat(join(root, name), { bigint: true }).catch(() => undefined);
  return `${name} ${stats?.ino} ${stats?.size} ${stats?.mtimeNs} ${stats?.ctimeNs}\n`;
}
