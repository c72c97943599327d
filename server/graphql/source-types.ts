import type { Article } from '../../graph-seed/model/article.ts';
import { type CoverageCounts, coverages } from '../../graph-seed/model/coverage.ts';
import { sourceWords } from '../../graph-seed/model/source-words.ts';
import type { RequestContext } from '../explore/request-context.ts';
import type { SchemaParts } from './builder.ts';

/** What an Article tells of its publication, and of how far it is read. */
export function addSourceTypes(parts: SchemaParts): void {
  addPublication(parts);
  addCoverage(parts);
  addReading(parts);
}

function addPublication({ builder, refs }: SchemaParts): void {
  refs.published.implement({
    description: 'When an article was published.',
    fields: (t) => ({
      date: t.exposeString('date', { description: 'A day, a month or a year: YYYY[-MM[-DD]].' }),
      reason: t.field({
        type: refs.bilingual,
        nullable: true,
        description: 'Why it is inferred; null where it is printed or known.',
        resolve: ({ reason }) => reason,
      }),
    }),
  });
  builder.objectFields(refs.article, (t) => ({
    titleEn: t.string({
      description: 'The title in English; not the article’s own.',
      resolve: ({ entity }) => entity.nameEn,
    }),
    source: t.field({
      type: refs.bilingual,
      description:
        'Who reports and when, in short: the publisher, or the title where nobody knows the publisher, and the date.',
      resolve: (article) => sourceWords({ ...article, titleEn: article.entity.nameEn }),
    }),
    published: t.field({
      type: refs.published,
      nullable: true,
      description: 'When it was published; null where nobody knows, as in what follows.',
      resolve: ({ published }) => published,
    }),
    publisher: t.field({
      type: refs.bilingual,
      nullable: true,
      description: 'The newspaper, journal or site.',
      resolve: ({ publisher }) => publisher,
    }),
    place: t.field({
      type: refs.bilingual,
      nullable: true,
      description: 'Where the publisher is.',
      resolve: ({ place }) => place,
    }),
    edition: t.field({
      type: refs.bilingual,
      nullable: true,
      description: 'Which of the publisher’s editions.',
      resolve: ({ edition }) => edition,
    }),
    page: t.string({
      nullable: true,
      description: 'The page of the print, as it is numbered there.',
      resolve: ({ page }) => page,
    }),
    url: t.string({
      nullable: true,
      description: 'Where it stands.',
      resolve: ({ url }) => url,
    }),
    retrieved: t.string({
      nullable: true,
      description: 'The day on which it was read there, YYYY-MM-DD.',
      resolve: ({ retrieved }) => retrieved,
    }),
  }));
}

function addCoverage({ builder, refs }: SchemaParts): void {
  const count = (coverage: (typeof coverages)[number]) => (counts: CoverageCounts) =>
    counts[coverage];
  refs.coverageCounts.implement({
    description: 'How many sentences are read, and what they say of the data set’s entities.',
    fields: (t) => ({
      sentences: t.int({
        description: 'All of them.',
        resolve: (counts) => coverages.reduce((sum, one) => sum + counts[one], 0),
      }),
      unread: t.int({ description: 'Not read yet.', resolve: count('unread') }),
      statements: t.int({
        description: 'Read, and statements rest on them.',
        resolve: count('statements'),
      }),
      namedOnly: t.int({
        description: 'Read, and they only name entities, waived or not.',
        resolve: count('named'),
      }),
      nothing: t.int({
        description: 'Read, and they say nothing of an entity.',
        resolve: count('nothing'),
      }),
    }),
  });
  builder.objectFields(refs.dataSet, (t) => ({
    coverage: t.field({
      type: refs.coverageCounts,
      description: 'Of the sentences of all articles.',
      resolve: ({ coverage }) => coverage,
    }),
  }));
}

function addReading({ builder, refs }: SchemaParts): void {
  const summaryOf = async ({ id }: Article, context: RequestContext) => {
    const summary = await context.articleSummary.load(id);
    if (!summary) throw new Error(`The store has no summary of ${id}.`);
    return summary;
  };
  builder.objectFields(refs.article, (t) => ({
    statementCount: t.int({
      description: 'How many statements rest on it.',
      resolve: async (article, _, { context }) => (await summaryOf(article, context)).statements,
    }),
    coverage: t.field({
      type: refs.coverageCounts,
      description: 'How far it is read.',
      resolve: async (article, _, { context }) => (await summaryOf(article, context)).coverage,
    }),
  }));
}
