import type { DataFile } from '../../graph-seed/model/data-file.ts';
import type { ForgottenArticle } from '../../graph-seed/reading/join-articles.ts';
import { joinArticles } from '../../graph-seed/reading/join-articles.ts';
import {
  declaredIn,
  type OnArticle,
  withDeclared,
} from '../../graph-seed/reading/read-data-set.ts';
import { knownEntities, readShared } from '../../graph-seed/reading/read-shared.ts';
import { Compiling } from '../embedded/compile.ts';
import type { Sqlite } from '../embedded/sqlite.ts';
import { DataProblems } from './data-problems.ts';
import { readHere, readInThreads } from './read-in-threads.ts';
import type { CompiledArticle } from './read-task.ts';

/**
 * Reads a data folder article by article into an empty database, in threads of the built program where
 * one is given. Rejects with DataProblems, and with the engine's error.
 */
export async function compileArticles(
  database: Sqlite,
  dataDir: string,
  files: readonly DataFile[],
  onArticle: OnArticle,
  reader?: URL,
): Promise<void> {
  const shared = readShared(dataDir);
  const { ontology, folders, entityFiles } = shared;
  const setup = { dataDir, ontology, entities: knownEntities(entityFiles), folders };
  const compiling = ontology && new Compiling(database, ontology);
  const articles: ForgottenArticle[] = [];
  for await (const article of reader ? readInThreads(reader, setup) : readHere(setup)) {
    onArticle(articles.length, folders.length);
    if (article.portion) compiling?.put(article.portion);
    articles.push(forgotten(article));
  }
  const reading = joinArticles(dataDir, shared, articles);
  if (!reading.ok) throw new DataProblems(dataDir, reading.problems);
  compiling?.end(reading.value, withDeclared(files, declaredIn(entityFiles)));
}

/** Without its rows. */
function forgotten({ folder, trace, faults, digest, drawn }: CompiledArticle): ForgottenArticle {
  return { folder, trace, faults, digest, drawn };
}
