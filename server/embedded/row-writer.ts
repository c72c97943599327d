import { arcsOf, resultOf } from '../../graph-seed/model/arcs.ts';
import type { Article } from '../../graph-seed/model/article.ts';
import type { ArticleSummary } from '../../graph-seed/model/article-summary.ts';
import { containment } from '../../graph-seed/model/containment.ts';
import type { DataSet } from '../../graph-seed/model/data-set.ts';
import type { Entity } from '../../graph-seed/model/entity.ts';
import type { Fact } from '../../graph-seed/model/fact.ts';
import {
  indexOntology,
  type Ontology,
  type OntologyIndex,
} from '../../graph-seed/model/ontology.ts';
import { type Statement, statementEnds } from '../../graph-seed/model/statement.ts';
import { entitiesAmong } from '../../graph-seed/model/value.ts';
import { edgesOf } from '../derive/edges.ts';
import { type OwnFacets, ownFacetsOf, reportDaysOf } from '../derive/facets.ts';
import { figureOf } from '../derive/figures.ts';
import { type Gap, gapKinds } from '../derive/gaps.ts';
import { termsOfSentences } from '../derive/sentence-terms.ts';
import { nameLength } from '../search/name-length.ts';
import { searchKeys } from '../search/search-keys.ts';
import { termsOf } from '../search/search-query.ts';
import { dropTerms, putTerms } from './full-text.ts';
import { type Commands, listOf, type Value } from './sqlite.ts';
import { type LinkRole, linkRoles } from './tables.ts';

/** Sentences of an article have numbers from the article's on; no text has as many. */
export const sentenceRoom = 2 ** 20;

/** Puts what a data set holds into its rows, and takes it out of them. Throws the engine's error. */
export class RowWriter {
  readonly #database: Commands;
  readonly #ontology: OntologyIndex;

  constructor(database: Commands, ontology: Ontology) {
    this.#database = database;
    this.#ontology = indexOntology(ontology);
  }

  putEntity(entity: Entity, number: number): void {
    const { id, kind, type, name, nameEn, unnamed } = entity;
    const words = [id, kind, type ?? null, name, nameEn];
    const group = Number(unnamed ?? false);
    this.#insert('entities', number, ...words, group, JSON.stringify(entity));
    putTerms(this.#database, 'name_terms', foundBy(entity, number));
  }

  dropEntity(entity: Entity, number: number): void {
    this.#database.run('DELETE FROM entities WHERE number = ?', [number]);
    dropTerms(this.#database, 'name_terms', foundBy(entity, number));
  }

  /** An entity as it is declared, of which something is judged. */
  putEntityTold(entity: Entity): void {
    this.#insert('entities_told', entity.id, JSON.stringify(entity));
  }

  dropEntitiesTold(ids: readonly string[]): void {
    const sql = 'DELETE FROM entities_told WHERE id IN (SELECT value FROM json_each(?))';
    this.#database.run(sql, [listOf(ids)]);
  }

  /** `told` is the article as it was read. */
  putArticle(article: Article, number: number, told = article): void {
    const { id, published, publisher } = article;
    const { firstDay, lastDay } = reportDaysOf(article);
    const source = [published?.date, publisher?.zh, firstDay, lastDay].map((one) => one ?? null);
    this.#insert('articles', number, id, ...source, JSON.stringify(article));
    this.#putMentionsTold(article, told);
    for (const { sentence, order, text, translation, terms } of termsOfSentences(article)) {
      const words = [text, translation ?? null];
      this.#insert('sentences', number + order, id, sentence, ...words);
      putTerms(this.#database, 'sentence_terms', { number: number + order, terms });
    }
  }

  /** Writes an article anew that is another by its mentions alone. */
  replaceMentions(article: Article, told: Article): void {
    const sql = 'UPDATE articles SET record = ? WHERE id = ?';
    this.#database.run(sql, [JSON.stringify(article), article.id]);
    this.#dropMentionsTold(article.id);
    this.#putMentionsTold(article, told);
  }

  dropArticle(article: Article, number: number): void {
    this.#database.run('DELETE FROM articles WHERE number = ?', [number]);
    this.#dropMentionsTold(article.id);
    this.dropNamed(article.id);
    this.#database.run('DELETE FROM article_summaries WHERE id = ?', [article.id]);
    for (const { order, terms } of termsOfSentences(article)) {
      this.#database.run('DELETE FROM sentences WHERE number = ?', [number + order]);
      dropTerms(this.#database, 'sentence_terms', { number: number + order, terms });
    }
  }

  putSummary(summary: ArticleSummary): void {
    this.#insert('article_summaries', summary.id, JSON.stringify(summary));
  }

  /** Leaders of entities by the ids that the article has for them. */
  putNamed(article: string, leaders: ReadonlyMap<string, string>): void {
    this.#insertAll('named', '?, value ->> 1, value ->> 0', [...leaders], article);
  }

  dropNamed(article: string): void {
    this.#database.run('DELETE FROM named WHERE article = ?', [article]);
  }

  /** `told` is the statement as it was read. */
  putStatement(statement: Statement, told = statement): void {
    const { id, property, status } = statement;
    const own = this.#facets(statement);
    const flags = [Number(own.inferred), Number(own.isFigure)];
    const days = [own.firstDay ?? null, own.lastDay ?? null];
    const numbers = [...flags, ...days, own.participants.length];
    const record = JSON.stringify(statement);
    this.#insert('statements', id, id, property, own.family, status ?? null, ...numbers, record);
    if (told !== statement) this.#insert('statements_told', id, JSON.stringify(told));
    const figure = figureOf(statement);
    if (figure) {
      this.#insert('figures', id, figure.sort, `${figure.value}`, Number(figure.isTotal));
    }
    this.#insertAll(
      'links',
      `value ->> 0, value ->> 1, ?, ?`,
      linksOf(statement, own),
      id,
      property,
    );
    const edges = edgesOf(statement).map(({ subject, other }) => [subject, other]);
    this.#insertAll('hops', '?, value ->> 0, value ->> 1, ?', unique(edges), id, own.family);
    const arcs = this.#arcs(told).map(({ name, from, to }) => [name, from, to]);
    this.#insertAll('arcs', '?, value ->> 0, value ->> 1, value ->> 2', unique(arcs), id);
    if (containment.includes(property)) {
      for (const part of own.subjectIds) {
        this.#insertAll('containment', '?, value, ?', own.objectIds, part, id);
      }
    }
    this.#insertAll('quoted', 'value, ?', own.articles, id);
    this.#insertAll('causes', 'value, ?', [...new Set(statement.resultOf)], id);
  }

  dropStatement(statement: Statement): void {
    const { id } = statement;
    const own = this.#facets(statement);
    this.#database.run('DELETE FROM statements WHERE id = ?', [id]);
    this.#database.run('DELETE FROM statements_told WHERE id = ?', [id]);
    this.#database.run('DELETE FROM figures WHERE statement = ?', [id]);
    const links = `DELETE FROM links WHERE statement = ? AND (entity, role) IN (
      SELECT value ->> 0, value ->> 1 FROM json_each(?))`;
    this.#database.run(links, [id, JSON.stringify(linksOf(statement, own))]);
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

  /** Its statements have to be there; until then each tells a fact alone. */
  putFact(fact: Fact): void {
    const { id, latest, statements } = fact;
    this.#insert('facts', id, latest, JSON.stringify(fact));
    const sql = 'UPDATE statements SET fact = ? WHERE id IN (SELECT value FROM json_each(?))';
    this.#database.run(sql, [id, listOf(statements)]);
  }

  dropFact(id: string): void {
    this.#database.run('DELETE FROM facts WHERE id = ?', [id]);
    this.#database.run('UPDATE statements SET fact = id WHERE fact = ?', [id]);
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

  #putMentionsTold({ id, mentions }: Article, told: Article): void {
    if (told.mentions === mentions) return;
    this.#insert('mentions_told', id, JSON.stringify(told.mentions));
  }

  #dropMentionsTold(article: string): void {
    this.#database.run('DELETE FROM mentions_told WHERE article = ?', [article]);
  }

  #insert(table: string, ...values: readonly Value[]): void {
    const marks = values.map(() => '?').join(', ');
    this.#database.run(`INSERT INTO ${table} VALUES (${marks})`, values);
  }

  /** A row for each value of a list, from a query for its columns and what stands for its marks. */
  #insertAll(
    table: string,
    columns: string,
    list: readonly unknown[],
    ...values: readonly string[]
  ): void {
    // Most statements have no cause: half of all calls would write nothing.
    if (list.length === 0) return;
    const sql = `INSERT INTO ${table} SELECT ${columns} FROM json_each(?)`;
    this.#database.run(sql, [...values, JSON.stringify(list)]);
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

function foundBy(entity: Entity, number: number) {
  return { length: nameLength(entity), number, terms: termsOf(searchKeys(entity)) };
}

/** What leads from entities to a statement, each with the role that it has there. */
function linksOf(statement: Statement, own: OwnFacets): [string, LinkRole][] {
  const qualifiers = statementEnds(statement).flatMap(({ role, end }) =>
    role === 'qualifier' ? [end] : [],
  );
  const links: Readonly<Record<LinkRole, readonly string[]>> = {
    subject: own.subjectIds,
    object: own.objectIds,
    qualifier: [...new Set(entitiesAmong(qualifiers))],
    speaker: own.speakers,
    candidate: own.candidates,
    subjectCandidate: own.subjectCandidates,
    objectCandidate: own.objectCandidates,
  };
  return linkRoles.flatMap((role) =>
    links[role].map((entity): [string, LinkRole] => [entity, role]),
  );
}

/** Each row once. */
function unique(rows: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(rows.map((row) => [row.join(' '), row])).values()];
}
