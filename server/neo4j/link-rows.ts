import type { Fact } from '../../graph-seed/model/fact.ts';
import { indexOntology } from '../../graph-seed/model/ontology.ts';
import { missingEndsIn, type Statement, statementEnds } from '../../graph-seed/model/statement.ts';
import { type End, endId, isMissing } from '../../graph-seed/model/value.ts';
import { namedByArticle } from '../derive/named-by-article.ts';
import { type ContentLabel, snake } from './graph-shape.ts';
import { printedQualifiers, quoteId, sentenceId } from './node-rows.ts';
import { type GivenProperties, type Properties, properties } from './properties.ts';
import { endTypes } from './relationship-types.ts';
import type { RowSource } from './row-source.ts';

export interface LinkRow {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly properties: Properties;
}

/** Links between rows of two labels, each part of the row that it leads from. */
export interface LinkGroup {
  readonly from: ContentLabel;
  readonly to: ContentLabel;
  readonly rows: readonly LinkRow[];
}

/** A link from entity to entity that is part of a statement. */
export interface EdgeRow extends LinkRow {
  readonly statement: string;
}

/** All relationships of a part but the edges. */
export function linkRows(source: RowSource): readonly LinkGroup[] {
  const { entities, statements, quoting, facts, disputes, articles } = source;
  const articleEntities = new Map(articles.map(({ id, entity }) => [id, entity.id]));
  const named = namedByArticle(articles, quoting);
  const group = (from: LinkGroup['from'], to: ContentLabel, rows: readonly LinkRow[]) => ({
    from,
    to,
    rows,
  });
  return [
    group(
      'Entity',
      'EntityRecord',
      entities.map(({ id }) => link(id, id, 'RECORD')),
    ),
    group(
      'Statement',
      'Entity',
      statements.flatMap((row) => [...ends(row, false), ...said(row, false)]),
    ),
    group(
      'Statement',
      'MissingEnd',
      statements.flatMap((row) => [...ends(row, true), ...said(row, true)]),
    ),
    group('Fact', 'Statement', facts.flatMap(tellings)),
    group('MissingEnd', 'Entity', candidates(statements)),
    group('Statement', 'Quote', statements.flatMap(evidence)),
    group(
      'Quote',
      'Entity',
      statements.flatMap((row) =>
        row.evidence.map(({ article }, index) =>
          link(quoteId(row.id, index), articleEntities.get(article) ?? article, 'QUOTED_FROM'),
        ),
      ),
    ),
    group(
      'Statement',
      'Statement',
      statements.flatMap(({ id, resultOf }) => resultOf.map((to) => link(id, to, 'RESULT_OF'))),
    ),
    group(
      'ArticleText',
      'Entity',
      articles.map(({ id, entity }) => link(id, entity.id, 'TEXT_OF')),
    ),
    group(
      'ArticleText',
      'Entity',
      articles.flatMap(({ id }) => [...(named.get(id) ?? [])].map((to) => link(id, to, 'NAMES'))),
    ),
    group(
      'Dispute',
      'Statement',
      disputes.flatMap(({ id, statements: of }) => of.map((to) => link(id, to, 'DISPUTES'))),
    ),
    group(
      'Sentence',
      'ArticleText',
      articles.flatMap(({ id, sentences }) =>
        sentences.map((sentence) => link(sentenceId(id, sentence.id), id, 'SENTENCE_OF')),
      ),
    ),
  ];
}

function link(from: string, to: string, type: string, given: GivenProperties = {}): LinkRow {
  return { from, to, type, properties: properties(given) };
}

/** A statement's subjects, objects and qualifiers' ends, `order` as in the statement. */
function ends(statement: Statement, missing: boolean): LinkRow[] {
  return statementEnds(statement).flatMap(({ role, qualifier, end }, order) =>
    isMissing(end) === missing
      ? [link(statement.id, endId(end), endTypes[role], { qualifier, order })]
      : [],
  );
}

function said({ id, saidBy }: Statement, missing: boolean): LinkRow[] {
  return saidBy
    .filter((end) => isMissing(end) === missing)
    .map((end) => link(id, endId(end), 'SAID_BY'));
}

/** The statements of a fact in the order of report, and which of them tells how far it has come. */
function tellings({ id, statements, latest }: Fact): LinkRow[] {
  return [
    ...statements.map((to, order) => link(id, to, 'TOLD_BY', { order })),
    link(id, latest, 'LATEST'),
  ];
}

function evidence({ id, evidence: quotes }: Statement): LinkRow[] {
  return quotes.map((_, order) => link(id, quoteId(id, order), 'EVIDENCED_BY', { order }));
}

function candidates(statements: readonly Statement[]): LinkRow[] {
  return missingEndsIn(statements).flatMap(({ id, candidates: of }) =>
    of.map((to) => link(id, to, 'CANDIDATE')),
  );
}

/** What is walked, and what people find who look with their own queries: from entity to entity. */
export function edgeRows({ statements, ontology }: RowSource): EdgeRow[] {
  const index = indexOntology(ontology);
  return statements.flatMap((statement) => {
    const { id, property, status, certainty } = statement;
    const definition = index.properties.get(property);
    const relation = definition?.relation ?? snake(property).toUpperCase();
    const family = definition?.family;
    const details = printedQualifiers(statement);
    const shared = { status, certainty, family, details };
    return statement.subjects.filter(isNamed).flatMap((subject) =>
      statementEnds(statement).flatMap(({ role, qualifier, end }) => {
        if (role === 'subject' || isMissing(end)) return [];
        const type = qualifier === undefined ? relation : snake(qualifier).toUpperCase();
        return [{ ...link(subject, end, type, { ...shared, role }), statement: id }];
      }),
    );
  });
}

function isNamed(end: End): end is string {
  return !isMissing(end);
}
