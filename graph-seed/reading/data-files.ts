import { createHash } from 'node:crypto';
import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { DataFile } from '../model/data-file.ts';
import { ontologyFile } from './read-ontology.ts';

/** Bytes: a larger file is a problem, whatever it says. */
const mostBytes = 64 * 1024 * 1024;

/**
 * All files that a data folder is read from, the project's ontology where the folder has none of its
 * own. Nothing is parsed: equal files are equal data.
 */
export function dataFiles(root: string): DataFile[] {
  const own = [
    ...filesIn(root, '', (name) => /\.(yaml|json)$/.test(name)),
    ...filesIn(root, 'entities', () => true),
    ...entriesIn(root, 'articles').flatMap(({ name }) =>
      filesIn(root, `articles/${name}`, () => true),
    ),
  ];
  const paths = own.includes(ontologyFile)
    ? own
    : [...own, relative(root, join('graph-seed', ontologyFile))];
  return paths.map((path) => ({ path, digest: contentDigest(join(root, path)) }));
}

function filesIn(root: string, folder: string, isRead: (name: string) => boolean): string[] {
  return entriesIn(root, folder)
    .filter((entry) => !entry.isDirectory() && isRead(entry.name))
    .map(({ name }) => (folder === '' ? name : `${folder}/${name}`));
}

/** In the order of names; none where the folder cannot be read, which reading tells as a problem. */
function entriesIn(root: string, folder: string): Dirent[] {
  try {
    const entries = readdirSync(join(root, folder), { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

/** What is no plain file, or too large a one, is not read: a pipe would never end. */
function contentDigest(file: string): string {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile() || stats.size > mostBytes) return `mode ${stats?.mode} size ${stats?.size}`;
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
