import type { DataSet } from '../../graph-seed/model/data-set.ts';
import type { Entity } from '../../graph-seed/model/entity.ts';
import { type Statement, statementEnds } from '../../graph-seed/model/statement.ts';
import { entitiesAmong } from '../../graph-seed/model/value.ts';
import { isContainment } from '../derive/containers.ts';
import { edgesOf } from '../derive/edges.ts';
import { type Facets, facetsOf, type StatementFacets } from '../derive/facets.ts';
import { gapsOf } from '../derive/gaps.ts';
import { termsOfSentences } from '../derive/sentence-terms.ts';
import { dataSetInfo } from '../ports/data-set-info.ts';
import { searchKeys } from '../search/search-keys.ts';
import { termsOf } from '../search/search-query.ts';
import { listOf, type Sqlite } from './sqlite.ts';
import { indexes, type LinkRole } from './tables.ts';

/** Writes a data set into the tables, all of it or nothing. Throws the engine's error. */
export function compile(database: Sqlite, dataSet: DataSet): void {
  const facets = facetsOf(dataSet);
  database.exec('BEGIN');
  const insert = (table: string, ...values: readonly (string | number | null)[]) => {
    const marks = values.map(() => '?').join(', ');
    database.run(`INSERT INTO ${table} VALUES (${marks})`, values);
  };
  insert('data_set', JSON.stringify(dataSetInfo(dataSet)));
  dataSet.entities.forEach((entity, number) => {
    const { id, kind, type, name, nameEn } = entity;
    insert('entities', number, id, kind, type ?? null, name, nameEn, JSON.stringify(entity));
    writeWays(database, entity, number, facets);
  });
  for (const statement of dataSet.statements) {
    const { id, property, status } = statement;
    const own = facets.statement(statement);
    const days = [own.firstDay ?? null, own.lastDay ?? null];
    const flags = [Number(own.inferred), Number(own.isFigure)];
    const numbers = [...flags, ...days, own.participants.length];
    insert(
      'statements',
      id,
      property,
      own.family,
      status ?? null,
      ...numbers,
      JSON.stringify(statement),
    );
    writeLinks(database, statement, own);
  }
  for (const article of dataSet.articles) insert('articles', article.id, JSON.stringify(article));
  dataSet.articles.flatMap(termsOfSentences).forEach(({ article, sentence, terms }, number) => {
    insert('sentences', number, article, sentence);
    database.run('INSERT INTO sentence_terms SELECT value, ? FROM json_each(?)', [
      number,
      listOf(terms),
    ]);
  });
  for (const [id, [x, y]] of Object.entries(dataSet.layout.positions)) {
    insert('positions', id, x, y);
  }
  gapsOf(dataSet).forEach((gap, number) => {
    insert('gaps', number, JSON.stringify(gap));
  });
  for (const dispute of dataSet.disputes) insert('disputes', dispute.id, JSON.stringify(dispute));
  database.exec(`${indexes} COMMIT`);
}

/** By what an entity is found. */
function writeWays(database: Sqlite, entity: Entity, number: number, facets: Facets): void {
  database.run('INSERT INTO name_terms SELECT value, ? FROM json_each(?)', [
    number,
    listOf(termsOf(searchKeys(entity))),
  ]);
  database.run('INSERT INTO named SELECT value, ? FROM json_each(?)', [
    entity.id,
    listOf(facets.entity(entity.id).articles),
  ]);
}

/** By what a statement is found, and where it leads. */
function writeLinks(database: Sqlite, statement: Statement, facets: StatementFacets): void {
  const { id, property } = statement;
  const qualifiers = statementEnds(statement).flatMap(({ role, end }) =>
    role === 'qualifier' ? [end] : [],
  );
  const links: Readonly<Record<LinkRole, readonly string[]>> = {
    subject: facets.subjectIds,
    object: facets.objectIds,
    qualifier: [...new Set(entitiesAmong(qualifiers))],
    speaker: facets.speakers,
    candidate: facets.candidates,
    subjectCandidate: facets.subjectCandidates,
    objectCandidate: facets.objectCandidates,
  };
  for (const [role, entities] of Object.entries(links)) {
    if (entities.length === 0) continue;
    const sql = 'INSERT INTO links SELECT value, ?, ?, ? FROM json_each(?)';
    database.run(sql, [role, id, property, listOf(entities)]);
  }
  for (const { subject, other } of edgesOf(statement)) {
    const sql = 'INSERT INTO hops (subject, other, statement, family) VALUES (?, ?, ?, ?)';
    database.run(sql, [subject, other, id, facets.family]);
  }
  if (isContainment(property)) {
    for (const part of facets.subjectIds) {
      const sql = 'INSERT INTO containment SELECT ?, value, ? FROM json_each(?)';
      database.run(sql, [part, id, listOf(facets.objectIds)]);
    }
  }
  database.run('INSERT INTO quoted SELECT value, ? FROM json_each(?)', [
    id,
    listOf(facets.articles),
  ]);
  const causes = [...new Set(statement.resultOf)];
  database.run('INSERT INTO causes SELECT value, ? FROM json_each(?)', [id, listOf(causes)]);
}
