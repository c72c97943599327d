import { z } from 'zod';
import type { Article } from './article.ts';
import {
  coverageCounts,
  coverageCountsSchema,
  coverageOf,
  statementsByArticle,
} from './coverage.ts';
import { idSchema } from './entity.ts';
import { sourceSchema, sourceShape } from './source.ts';
import type { Statement } from './statement.ts';

export const articleSummarySchema = z.strictObject({
  id: idSchema,
  title: z.string(),
  titleEn: z.string(),
  ...sourceShape,
  /** How many statements rest on it. */
  statements: z.int(),
  coverage: coverageCountsSchema,
});

/** What is known of an article without its text: its source, and how far it is read. */
export type ArticleSummary = z.infer<typeof articleSummarySchema>;

/** The summary of each article, in their order. Whatever is told of an article stands with it. */
export function articleSummariesOf({
  articles,
  statements,
}: {
  readonly articles: readonly Article[];
  readonly statements: readonly Statement[];
}): ArticleSummary[] {
  const told = statementsByArticle(statements);
  return articles.map((article) => {
    const { id, title, entity } = article;
    const own = told.get(id) ?? [];
    return {
      id,
      title,
      titleEn: entity.nameEn,
      ...sourceSchema.parse(article),
      statements: own.length,
      coverage: coverageCounts(coverageOf(article, own)),
    };
  });
}
