import { arcsOf, resultOf } from '../../graph-seed/model/arcs.ts';
import type { Article } from '../../graph-seed/model/article.ts';
import type { ArticleSummary } from '../../graph-seed/model/article-summary.ts';
import type { DataSet } from '../../graph-seed/model/data-set.ts';
import type { Entity } from '../../graph-seed/model/entity.ts';
import {
  indexOntology,
  type Ontology,
  type OntologyIndex,
} from '../../graph-seed/model/ontology.ts';
import { type Statement, statementEnds } from '../../graph-seed/model/statement.ts';
import { entitiesAmong } from '../../graph-seed/model/value.ts';
import { isContainment } from '../derive/containers.ts';
import { edgesOf } from '../derive/edges.ts';
import { type OwnFacets, ownFacetsOf } from '../derive/facets.ts';
import { type Gap, gapKinds } from '../derive/gaps.ts';
import { termsOfSentences } from '../derive/sentence-terms.ts';
import { searchKeys } from '../search/search-keys.ts';
import { termsOf } from '../search/search-query.ts';
import { listOf, type Sqlite, type Value } from './sqlite.ts';
import type { LinkRole } from './tables.ts';

/** Sentences of an article have numbers from the article's on; no text has as many. */
export const sentenceRoom = 2 ** 20;

/** Puts what a data set holds into its rows, and takes it out of them. Throws the engine's error. */
export class RowWriter {
  readonly #database: Sqlite;
  readonly #ontology: OntologyIndex;

  constructor(database: Sqlite, ontology: Ontology) {
    this.#database = database;
    this.#ontology = indexOntology(ontology);
  }

  putEntity(entity: Entity, number: number): void {
    const { id, kind, type, name, nameEn } = entity;
    this.#insert('entities', number, id, kind, type ?? null, name, nameEn, JSON.stringify(entity));
    const sql = 'INSERT INTO name_terms SELECT value, ? FROM json_each(?)';
    this.#database.run(sql, [number, nameTerms(entity)]);
  }

  dropEntity(entity: Entity, number: number): void {
    this.#database.run('DELETE FROM entities WHERE number = ?', [number]);
    const sql = `DELETE FROM name_terms
      WHERE term IN (SELECT value FROM json_each(?)) AND number = ?`;
    this.#database.run(sql, [nameTerms(entity), number]);
  }

  putArticle(article: Article, number: number): void {
    const { id, published } = article;
    this.#insert('articles', number, id, published?.date ?? null, JSON.stringify(article));
    for (const { sentence, order, terms } of termsOfSentences(article)) {
      this.#insert('sentences', number + order, id, sentence);
      const sql = 'INSERT INTO sentence_terms SELECT value, ? FROM json_each(?)';
      this.#database.run(sql, [number + order, listOf(terms)]);
    }
  }

  dropArticle(article: Article, number: number): void {
    this.#database.run('DELETE FROM articles WHERE number = ?', [number]);
    this.#database.run('DELETE FROM named WHERE article = ?', [article.id]);
    this.#database.run('DELETE FROM article_summaries WHERE id = ?', [article.id]);
    for (const { order, terms } of termsOfSentences(article)) {
      this.#database.run('DELETE FROM sentences WHERE number = ?', [number + order]);
      const sql = `DELETE FROM sentence_terms
        WHERE term IN (SELECT value FROM json_each(?)) AND number = ?`;
      this.#database.run(sql, [listOf(terms), number + order]);
    }
  }

  putSummary(summary: ArticleSummary): void {
    this.#insert('article_summaries', summary.id, JSON.stringify(summary));
  }

  putNamed(article: string, entities: Iterable<string>): void {
    const sql = 'INSERT INTO named SELECT ?, value FROM json_each(?)';
    this.#database.run(sql, [article, listOf([...entities])]);
  }

  putStatement(statement: Statement): void {
    const { id, property, status } = statement;
    const own = this.#facets(statement);
    const flags = [Number(own.inferred), Number(own.isFigure)];
    const days = [own.firstDay ?? null, own.lastDay ?? null];
    const numbers = [...flags, ...days, own.participants.length];
    const record = JSON.stringify(statement);
    this.#insert('statements', id, property, own.family, status ?? null, ...numbers, record);
    for (const [role, entities] of linksOf(statement, own)) {
      const sql = 'INSERT INTO links SELECT value, ?, ?, ? FROM json_each(?)';
      this.#database.run(sql, [role, id, property, listOf(entities)]);
    }
    for (const { subject, other } of edgesOf(statement)) {
      this.#database.run('INSERT OR IGNORE INTO hops VALUES (?, ?, ?, ?)', [
        id,
        subject,
        other,
        own.family,
      ]);
    }
    for (const { name, from, to } of this.#arcs(statement)) {
      this.#database.run('INSERT OR IGNORE INTO arcs VALUES (?, ?, ?, ?)', [id, name, from, to]);
    }
    if (isContainment(property)) {
      for (const part of own.subjectIds) {
        const sql = 'INSERT INTO containment SELECT ?, value, ? FROM json_each(?)';
        this.#database.run(sql, [part, id, listOf(own.objectIds)]);
      }
    }
    const quoted = 'INSERT INTO quoted SELECT value, ? FROM json_each(?)';
    this.#database.run(quoted, [id, listOf(own.articles)]);
    const causes = 'INSERT INTO causes SELECT value, ? FROM json_each(?)';
    this.#database.run(causes, [id, listOf([...new Set(statement.resultOf)])]);
  }

  dropStatement(statement: Statement): void {
    const { id } = statement;
    const own = this.#facets(statement);
    this.#database.run('DELETE FROM statements WHERE id = ?', [id]);
    for (const [role, entities] of linksOf(statement, own)) {
      const sql = `DELETE FROM links
        WHERE entity IN (SELECT value FROM json_each(?)) AND role = ? AND statement = ?`;
      this.#database.run(sql, [listOf(entities), role, id]);
    }
    this.#database.run('DELETE FROM hops WHERE statement = ?', [id]);
    this.#database.run('DELETE FROM arcs WHERE statement = ?', [id]);
    const contained = `DELETE FROM containment
      WHERE part IN (SELECT value FROM json_each(?)) AND statement = ?`;
    this.#database.run(contained, [listOf(own.subjectIds), id]);
    const quoted = `DELETE FROM quoted
      WHERE article IN (SELECT value FROM json_each(?)) AND statement = ?`;
    this.#database.run(quoted, [listOf(own.articles), id]);
    const causes = `DELETE FROM causes
      WHERE cause IN (SELECT value FROM json_each(?)) AND statement = ?`;
    this.#database.run(causes, [listOf(statement.resultOf), id]);
  }

  putGap(gap: Gap): void {
    const id = gap.kind === 'missingEnd' ? gap.missing.id : gap.entity;
    this.#insert('gaps', gapKinds.indexOf(gap.kind), id, JSON.stringify(gap));
  }

  putPositions(positions: DataSet['layout']['positions']): void {
    for (const [id, [x, y]] of Object.entries(positions)) this.#insert('positions', id, x, y);
  }

  /** What is written anew however little of it changed. */
  putLists({
    documents,
    disputes,
    identities,
    retired,
  }: Pick<DataSet, 'documents' | 'disputes' | 'identities' | 'retired'>): void {
    const emptied = ['documents', 'disputes', 'identities', 'retired'];
    for (const table of emptied) this.#database.run(`DELETE FROM ${table}`, []);
    for (const { id, digest } of documents) this.#insert('documents', id, digest);
    for (const row of disputes) this.#insert('disputes', row.id, JSON.stringify(row));
    for (const row of retired) this.#insert('retired', row.id, JSON.stringify(row));
    identities.forEach((row, number) => {
      this.#insert('identities', number, JSON.stringify(row));
    });
  }

  #insert(table: string, ...values: readonly Value[]): void {
    const marks = values.map(() => '?').join(', ');
    this.#database.run(`INSERT INTO ${table} VALUES (${marks})`, values);
  }

  #facets(statement: Statement): OwnFacets {
    const property = this.#ontology.properties.get(statement.property);
    return ownFacetsOf(statement, property?.family ?? '');
  }

  /** Causes have a table of their own. */
  #arcs(statement: Statement) {
    const isAcyclic = (id: string) => this.#ontology.properties.get(id)?.acyclic === true;
    return arcsOf(statement, isAcyclic).filter(({ name }) => name !== resultOf);
  }
}

function nameTerms(entity: Entity): string {
  return listOf(termsOf(searchKeys(entity)));
}

/** What leads from an entity to a statement, by the role that it has there. */
function linksOf(statement: Statement, own: OwnFacets): [LinkRole, readonly string[]][] {
  const qualifiers = statementEnds(statement).flatMap(({ role, end }) =>
    role === 'qualifier' ? [end] : [],
  );
  const links: [LinkRole, readonly string[]][] = [
    ['subject', own.subjectIds],
    ['object', own.objectIds],
    ['qualifier', [...new Set(entitiesAmong(qualifiers))]],
    ['speaker', own.speakers],
    ['candidate', own.candidates],
    ['subjectCandidate', own.subjectCandidates],
    ['objectCandidate', own.objectCandidates],
  ];
  return links.filter(([, entities]) => entities.length > 0);
}
