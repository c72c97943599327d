import type { Article } from '../../graph-seed/model/article.ts';
import type { Dispute } from '../../graph-seed/model/data-set.ts';
import type { Entity } from '../../graph-seed/model/entity.ts';
import type { Fact } from '../../graph-seed/model/fact.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';
import type { Gap } from '../derive/gaps.ts';
import type { DataByDocument } from '../ports/data-by-document.ts';
import { knownData, knownInfo } from './known-data.ts';
import { listOf, type Sqlite } from './sqlite.ts';

const listed = '(SELECT value FROM json_each(?))';

/** What was compiled into a database, by document, as its judgements have it. Its methods throw a StoreError. */
export function compiledData(database: Sqlite): DataByDocument {
  const known = knownData(database);
  const texts = (sql: string, ...lists: readonly (readonly string[])[]) =>
    database.rows<[string]>(sql, lists.map(listOf)).map(([text]) => text);
  const records = <T>(sql: string, ...lists: readonly (readonly string[])[]) =>
    texts(sql, ...lists).map((record): T => JSON.parse(record));
  return {
    info: knownInfo(database),
    documents: known.documents,
    articleIds: texts('SELECT id FROM articles ORDER BY id'),
    entityIds: () => texts('SELECT id FROM entities ORDER BY id'),
    articles: (ids) =>
      records<Article>(`SELECT record FROM articles WHERE id IN ${listed} ORDER BY id`, ids),
    entities: (ids) =>
      records<Entity>(`SELECT record FROM entities WHERE id IN ${listed} ORDER BY id`, ids),
    statementsOn: (articles) =>
      records<Statement>(
        `SELECT record FROM statements WHERE id IN (
          SELECT statement FROM quoted WHERE article IN ${listed}) ORDER BY id`,
        articles,
      ),
    articlesQuoted: (statements) =>
      texts(
        `SELECT DISTINCT article FROM quoted WHERE statement IN ${listed} ORDER BY article`,
        statements,
      ),
    statementIds: (ids) =>
      texts(`SELECT id FROM statements WHERE id IN ${listed} ORDER BY id`, ids),
    articlesWith: (ids) => known.articlesWith(ids).sort(),
    facts: () => records<Fact>('SELECT record FROM facts ORDER BY id'),
    disputes: () => records<Dispute>('SELECT record FROM disputes ORDER BY id'),
    gaps: () => records<Gap>('SELECT record FROM gaps ORDER BY rank, id'),
    positions: known.allPositions,
  };
}
