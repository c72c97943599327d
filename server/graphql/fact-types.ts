import type { Fact } from '../../graph-seed/model/fact.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';
import { present } from '../explore/present.ts';
import type { RequestContext } from '../explore/request-context.ts';
import { whenKnown } from '../explore/when-known.ts';
import type { SchemaParts } from './builder.ts';

/** Fact, and the way to it from a statement. */
export function addFactTypes({ builder, refs, enums }: SchemaParts): void {
  refs.fact.implement({
    description:
      'What statements of one or several articles say alike: one line, one row, and one figure in a total.',
    fields: (t) => ({
      slug: t.exposeString('id', { description: 'That of its first statement.' }),
      statement: t.field({
        type: refs.statement,
        nullable: true,
        description: 'The statement that told it first.',
        resolve: ({ id }, _, { context }) => context.statement.load(id),
      }),
      statements: t.field({
        type: [refs.statement],
        description: 'All that tell it, in the order of report; undated articles come last.',
        resolve: ({ statements }, _, { context }) => context.statements(statements),
      }),
      articles: t.field({
        type: [refs.article],
        description: 'The articles that tell it, in the same order.',
        resolve: ({ articles }, _, { context }) =>
          present(articles.map((id) => context.article.load(id))),
      }),
      articleCount: t.int({
        description: 'How many they are.',
        resolve: ({ articles }) => articles.length,
      }),
      status: t.field({
        type: enums.status,
        nullable: true,
        description: 'By the latest dated report; null where time does not matter.',
        resolve: ({ status }) => status,
      }),
      certainty: t.field({
        type: enums.certainty,
        description: 'That of its most certain statement.',
        resolve: ({ certainty }) => certainty,
      }),
      reportedFrom: t.string({
        nullable: true,
        description:
          'When it was first reported, a day, a month or a year; null where nobody knows.',
        resolve: (fact, _, { context }) => fact.firstReport ?? reportOf(fact, context),
      }),
      reportedTo: t.string({
        nullable: true,
        description: 'When it was last reported.',
        resolve: (fact, _, { context }) => fact.lastReport ?? reportOf(fact, context),
      }),
    }),
  });
  builder.objectFields(refs.statement, (t) => ({
    fact: t.field({
      type: refs.fact,
      description: 'The fact that it tells, alone or with others.',
      resolve: (statement, _, { context }) => context.factOf(statement),
    }),
    retellings: t.field({
      type: [refs.statement],
      description: 'The others that tell the same fact, in the order of report.',
      resolve: (statement, _, { context }) => {
        const others = (tellings: readonly Statement[]) =>
          tellings.filter(({ id }) => id !== statement.id);
        return whenKnown(context.tellingsOf(statement), others);
      },
    }),
  }));
}

/** What one statement tells alone is reported when its article is. */
function reportOf({ articles, statements }: Fact, context: RequestContext) {
  const [article] = articles;
  if (statements.length > 1 || article === undefined) return null;
  // The whole article is there where it came with a page of facts.
  const known = context.article.known(article);
  if (known) return known.published?.date;
  return whenKnown(context.articleSummary.load(article), (summary) => summary?.published?.date);
}
