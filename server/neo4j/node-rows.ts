import type { Article } from '../../graph-seed/model/article.ts';
import { articleSummariesOf } from '../../graph-seed/model/article-summary.ts';
import type { Dispute } from '../../graph-seed/model/data-set.ts';
import type { Entity } from '../../graph-seed/model/entity.ts';
import type { Fact } from '../../graph-seed/model/fact.ts';
import { indexOntology } from '../../graph-seed/model/ontology.ts';
import { sentenceWriter } from '../../graph-seed/model/sentence.ts';
import { missingEndsOf, type Statement } from '../../graph-seed/model/statement.ts';
import type { MissingEnd, QualifierValue } from '../../graph-seed/model/value.ts';
import { ownFacetsOf, reportDaysOf } from '../derive/facets.ts';
import { figureOf } from '../derive/figures.ts';
import { type Gap, gapKinds } from '../derive/gaps.ts';
import { termsOfSentences } from '../derive/sentence-terms.ts';
import { nameLength } from '../search/name-length.ts';
import { searchKeys } from '../search/search-keys.ts';
import { termsOf } from '../search/search-query.ts';
import type { ContentLabel } from './graph-shape.ts';
import { type GivenProperties, type Properties, properties } from './properties.ts';
import type { RowSource } from './row-source.ts';

export interface NodeRow {
  readonly id: string;
  /** Labels beside the one that all nodes of the step have. */
  readonly labels: readonly string[];
  readonly properties: Properties;
  /** Properties for people who look, which tell of the current load and make no row a new one. */
  readonly told?: Properties;
  /** What all of the row follows from, where that is less work than the row. */
  readonly basis?: string;
  /** The article whose part it is, where it is one's alone. */
  readonly article?: string | undefined;
}

/** All rows of a part by label. `record` holds the whole of what the model says of a thing. */
export function nodeRows(source: RowSource): Readonly<Record<ContentLabel, readonly NodeRow[]>> {
  const { entities, statements, articles, quoting, facts, disputes, gaps, positions } = source;
  const write = sentenceWriter(source.ontology, source.entityOf);
  const { properties: definitions } = indexOntology(source.ontology);
  return {
    // What links lead to stays while its record changes, however many lead there.
    Entity: entities.map((entity) => ({
      ...row(entity.id, { kind: entity.kind }),
      ...withArticle(entity, source),
      labels: [entity.kind],
      told: properties(entityProperties(entity)),
    })),
    EntityRecord: entities.map((entity) => {
      const { id, type, name, nameEn, unnamed } = entity;
      const found = { nameLength: nameLength(entity), terms: listed(termsOf(searchKeys(entity))) };
      return {
        ...row(id, { type, name, nameEn, unnamed, ...found }, entity),
        ...withArticle(entity, source),
        basis: recordBasis(entity),
      };
    }),
    Statement: statements.map((statement) => {
      const written = { sentence: write(statement, 'zh'), sentenceEn: write(statement, 'en') };
      const family = definitions.get(statement.property)?.family ?? '';
      const own = { ...statementProperties(statement), ...statementFacets(statement, family) };
      return { ...row(statement.id, { ...written, ...own }, statement), ...partOf(statement) };
    }),
    Fact: facts.map((fact) => row(fact.id, factProperties(fact), fact)),
    MissingEnd: missingEnds(statements),
    Quote: statements.flatMap((statement) =>
      statement.evidence.map(({ exact, start, end, context }, index) => ({
        ...row(quoteId(statement.id, index), { exact, start, end, context: context ?? false }),
        ...partOf(statement),
      })),
    ),
    ArticleText: articles.map((article) => ({
      ...row(article.id, articleProperties(article), article),
      article: article.id,
    })),
    ArticleSummary: articleSummariesOf({ articles, statements: quoting }).map((summary) => ({
      ...row(summary.id, {}, summary),
      article: summary.id,
    })),
    Dispute: disputes.map((dispute) => row(dispute.id, disputeProperties(dispute), dispute)),
    Gap: gaps.map((gap) => row(gapId(gap), { kind: gap.kind }, gap)),
    Sentence: articles.flatMap(termsOfSentences).map(({ article, sentence, terms, ...own }) => ({
      ...row(sentenceId(article, sentence), { article, sentence, ...own, terms: listed(terms) }),
      article,
    })),
    Position: Object.entries(positions).map(([id, [x, y]]) => row(id, { x, y })),
  };
}

/** What all of an entity's record follows from, and what it is found by. */
export function recordBasis(entity: Entity): string {
  return JSON.stringify(entity);
}

/** The article that an entity is. */
function withArticle({ id }: Entity, { isArticle }: Pick<RowSource, 'isArticle'>) {
  return { article: isArticle(id) ? id : undefined };
}

/** Each is of the article whose statements have it. */
function missingEnds(statements: readonly Statement[]): NodeRow[] {
  const rows = new Map<string, NodeRow>();
  for (const statement of statements) {
    for (const end of missingEndsOf(statement)) {
      if (rows.has(end.id)) continue;
      rows.set(end.id, { ...row(end.id, missingEndProperties(end)), ...partOf(statement) });
    }
  }
  return [...rows.values()];
}

/** As a full-text index tells them apart. */
function listed(terms: readonly string[]): string {
  return terms.join(' ');
}

/** The article that a statement and its quotes are a part of. */
function partOf({ evidence }: Statement): { readonly article: string | undefined } {
  return { article: evidence[0]?.article };
}

/** A quote has no id of its own; it is known by its statement and its place there. */
export function quoteId(statement: string, index: number): string {
  return `${statement}:${index}`;
}

/** Sorts as gaps are told: by kind, then by id. */
export function gapId(gap: Gap): string {
  const id = gap.kind === 'missingEnd' ? gap.missing.id : gap.entity;
  return `${gapKinds.indexOf(gap.kind)}:${id}`;
}

/** A sentence's id is its article's own. */
export function sentenceId(article: string, sentence: string): string {
  return `${article}/${sentence}`;
}

function row(id: string, given: GivenProperties, record?: unknown): NodeRow {
  const json = record === undefined ? undefined : JSON.stringify(record);
  return { id, labels: [], properties: properties({ ...given, record: json }) };
}

function entityProperties(entity: Entity): GivenProperties {
  const { description, joined, toldApart: _, ...plain } = entity;
  return {
    ...plain,
    joined: joined?.map(({ id }) => id),
    descriptionZh: description.zh,
    descriptionEn: description.en,
  };
}

function statementProperties(statement: Statement): GivenProperties {
  const { property, status, certainty, time, open, value } = statement;
  const quantity = value && 'quantity' in value ? value.quantity : undefined;
  return {
    property,
    status,
    certainty,
    time: time?.text,
    timeFrom: time?.from,
    timeTo: time?.to,
    value: value && printed(value),
    number: quantity?.value,
    unit: quantity?.unit,
    details: printedQualifiers(statement),
    open,
  };
}

function statementFacets(statement: Statement, family: string): GivenProperties {
  const own = ownFacetsOf(statement, family);
  const figure = figureOf(statement);
  return {
    ...own,
    participantCount: own.participants.length,
    resultOf: statement.resultOf,
    figure: figure?.sort,
    isTotal: figure?.isTotal,
  };
}

function factProperties(fact: Fact): GivenProperties {
  const { property, status, certainty, articles, firstReport, lastReport } = fact;
  return { property, status, certainty, articles, firstReport, lastReport };
}

/** Qualifiers that are no ends, as lines to read: `role: 村主任`. */
export function printedQualifiers({ qualifiers }: Statement): string[] {
  return Object.entries(qualifiers).flatMap(([id, values]) =>
    values.flatMap((value) => ('entity' in value ? [] : [`${id}: ${printed(value)}`])),
  );
}

function printed(value: Exclude<QualifierValue, { entity: unknown }>): string {
  if ('quantity' in value) return value.quantity.text;
  return 'text' in value ? value.text.zh : value.time.text;
}

function missingEndProperties({ unknown, mention, reason }: MissingEnd): GivenProperties {
  return {
    kind: unknown,
    mention: mention?.zh,
    mentionEn: mention?.en,
    reasonZh: reason.zh,
    reasonEn: reason.en,
  };
}

function articleProperties(article: Article): GivenProperties {
  const { title, language, sha256, text, published, publisher, url } = article;
  const source = { published: published?.date, publisher: publisher?.zh, url };
  return { title, language, sha256, text, ...source, ...reportDaysOf(article) };
}

function disputeProperties({ about, bothPossible, note }: Dispute): GivenProperties {
  return { aboutZh: about.zh, aboutEn: about.en, bothPossible, noteZh: note.zh, noteEn: note.en };
}
