import { type AsOne, judgedAsOne } from '../../graph-seed/model/as-one.ts';
import type { DataFile } from '../../graph-seed/model/data-file.ts';
import type { Entity } from '../../graph-seed/model/entity.ts';
import type { ArticleTrace } from '../../graph-seed/reading/draft.ts';
import type { ForgottenArticle } from '../../graph-seed/reading/join-articles.ts';
import { joinArticles } from '../../graph-seed/reading/join-articles.ts';
import {
  declaredIn,
  type OnArticle,
  withDeclared,
} from '../../graph-seed/reading/read-data-set.ts';
import { knownEntities, readShared } from '../../graph-seed/reading/read-shared.ts';
import { Compiling } from '../embedded/compile.ts';
import { numberAt } from '../embedded/numbers.ts';
import { portionsOf } from '../embedded/portions-of.ts';
import type { Sqlite } from '../embedded/sqlite.ts';
import { DataProblems } from './data-problems.ts';
import { readHere, readInThreads } from './read-in-threads.ts';
import type { CompiledArticle, ReadTask } from './read-task.ts';

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
  const identities = shared.identities.map(({ row }) => row);
  const judgedIds = new Set(identities.flatMap(({ ids }) => ids));
  const declared = entityFiles.flatMap(({ rows }) => rows.map(({ row }) => row));
  const judged = declared.filter(({ id }) => judgedIds.has(id));
  const setup = {
    dataDir,
    ontology,
    entities: knownEntities(entityFiles),
    identities,
    judged,
    folders,
  };
  const compiling = ontology && new Compiling(database, ontology);
  const articles: ForgottenArticle[] = [];
  const ids = new Set<string>();
  const tasks = tasksOf(declared, folders, judgedAsOne(identities, judged));
  for await (const result of reader
    ? readInThreads(reader, setup, tasks)
    : readHere(setup, tasks)) {
    if ('rows' in result) {
      compiling?.putRows(result.rows);
      continue;
    }
    const { article } = result;
    onArticle(articles.length, folders.length);
    if (article.portion && areNew(article.trace, ids)) compiling?.put(article.portion);
    articles.push(forgotten(article));
  }
  const reading = joinArticles(dataDir, shared, articles);
  if (!reading.ok) throw new DataProblems(dataDir, reading.problems);
  compiling?.end(reading.value, withDeclared(files, declaredIn(entityFiles)));
}

/** Entities of which a thread makes rows at once. */
const entitiesAtOnce = 200;

/** Rows of the shared entities first, of leaders alone, then each article. */
function tasksOf(entities: readonly Entity[], folders: readonly string[], one: AsOne): ReadTask[] {
  const ids = [...entities.map(({ id }) => id), ...folders].sort();
  const numbers = new Map(ids.map((id, place) => [id, numberAt(place)]));
  const numberOf = (id: string) => numbers.get(id) ?? 0;
  // Two of one id are a problem that is told in the end, and cannot be written.
  const written = numbers.size === ids.length ? entities : [];
  const numbered = written.flatMap((told) => {
    const entity = one.entity(told);
    return entity ? [{ entity, number: numberOf(entity.id) }] : [];
  });
  return [
    ...portionsOf(numbered, entitiesAtOnce).map((slice) => ({ entities: slice })),
    ...folders.map((folder, place) => ({ place, entityNumber: numberOf(folder) })),
  ];
}

/** What has an id that is in use cannot be written, and is a problem that is told in the end. */
function areNew({ declared }: ArticleTrace, ids: Set<string>): boolean {
  return declared.every(({ id }) => {
    const isNew = !ids.has(id);
    ids.add(id);
    return isNew;
  });
}

/** Without its rows. */
function forgotten({ folder, trace, faults, digest, drawn }: CompiledArticle): ForgottenArticle {
  return { folder, trace, faults, digest, drawn };
}
