import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, lstatSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all: beside it first, then in its place. Throws where something
 * other than a regular file stands there, such as a link or a device, and where the disk is full.
 */
export function writeWhole(file: string, text: string): void {
  const there = lstatSync(file, { throwIfNoEntry: false });
  if (there && !there.isFile()) throw new Error('it is no regular file; give another name');
  const beside = join(dirname(file), `.${basename(file)}.${randomUUID()}`);
  // `wx` follows no link that someone has put there.
  const handle = openSync(beside, 'wx', there?.mode);
  try {
    try {
      writeAll(handle, Buffer.from(text));
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** A disk that is nearly full takes part of what it is given. */
function writeAll(handle: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
}
