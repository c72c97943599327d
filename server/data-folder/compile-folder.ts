import { rmSync } from 'node:fs';
import { dataFiles } from '../../graph-seed/reading/data-files.ts';
import { digestOf } from '../../graph-seed/reading/digest.ts';
import { stampOf } from '../../graph-seed/reading/folder-stamp.ts';
import type { OnArticle } from '../../graph-seed/reading/read-data-set.ts';
import { fileOfFolder } from '../embedded/file-of-folder.ts';
import { DataProblems } from './data-problems.ts';
import { programDigest } from './program-digest.ts';

export interface FolderToCompile {
  readonly dataDir: string;
  readonly cacheDir: string;
  /** The built file of what compiles, which names its parts by their digests. */
  readonly programFile: string;
  /** The built thread that reads articles; without one they are read here. */
  readonly reader?: URL;
}

export interface CompileEvents {
  /** So many articles of so many are read. */
  readonly onArticle: OnArticle;
  /** A folder cannot be written, and so the next one is taken, at last memory. */
  readonly onFallback: (folder: string, reason: string) => void;
}

/** Files that are written while they are read are read again, so many times. */
const mostTimes = 3;

/**
 * The file that the data folder is compiled into, made or brought up to date where the data or the
 * program changed; undefined where no folder can be written. Rejects with DataProblems, and with a
 * StoreError where the disk is full or fails.
 */
export async function compileFolder(
  folder: FolderToCompile,
  events: CompileEvents,
): Promise<string | undefined> {
  const { dataDir, cacheDir, programFile, reader } = folder;
  for (let times = 1; ; times += 1) {
    const stamp = await stampOf(dataDir);
    const files = dataFiles(dataDir);
    const file = await fileOfFolder({
      dataDir,
      cacheDir,
      program: programDigest(programFile),
      data: digestOf(files),
      // What reads is loaded where something has to be read: a start without changes has no use for it.
      compile: async (database) => {
        const { compileArticles } = await import('./compile-articles.ts');
        await compileArticles(database, dataDir, files, events.onArticle, reader);
      },
      change: async (known) => {
        const { readChange } = await import('../../graph-seed/reading/read-change.ts');
        const reading = readChange(dataDir, files, known);
        if (reading && !reading.ok) throw new DataProblems(dataDir, reading.problems);
        return reading?.value;
      },
      onFallback: events.onFallback,
    });
    if (file === undefined || times === mostTimes || (await stampOf(dataDir)) === stamp)
      return file;
    rmSync(file, { force: true });
  }
}
