import { z } from 'zod';
import type { Article, Sentence } from './article.ts';
import { articlesOf, type Statement } from './statement.ts';

/**
 * How far a sentence is read: not yet; read, and statements rest on it; it only names entities, waived
 * or not; read, and it says nothing of an entity.
 */
export const coverages = ['unread', 'statements', 'named', 'nothing'] as const;

export type Coverage = (typeof coverages)[number];

export const coverageCountsSchema = z.strictObject({
  unread: z.int(),
  statements: z.int(),
  named: z.int(),
  nothing: z.int(),
} satisfies Record<Coverage, z.ZodInt>);

/** How many sentences there are of each coverage. */
export type CoverageCounts = z.infer<typeof coverageCountsSchema>;

export interface SentenceCoverage {
  readonly sentence: Sentence;
  readonly coverage: Coverage;
  /** Ids of the statements that quote it, context quotes left out. */
  readonly statements: readonly string[];
  /** Ids of the entities it names. */
  readonly entities: readonly string[];
}

/** A sentence's coverage, by how many statements rest on it and how many entities it names. */
export function coverageBy(
  { unread }: Pick<Sentence, 'unread'>,
  statements: number,
  entities: number,
): Coverage {
  // Only a reader's word makes it read, whatever a program found in it.
  if (unread) return 'unread';
  if (statements > 0) return 'statements';
  return entities > 0 ? 'named' : 'nothing';
}

/** The coverage of each sentence of an article, in text order. */
export function coverageOf(article: Article, statements: readonly Statement[]): SentenceCoverage[] {
  const quoting = new Map<string, Set<string>>();
  const add = (sentence: string, id: string) =>
    quoting.set(sentence, (quoting.get(sentence) ?? new Set()).add(id));
  for (const { id, evidence } of statements) {
    for (const quote of evidence) {
      if (quote.article !== article.id || quote.context) continue;
      for (const sentence of quote.sentences) add(sentence, id);
    }
  }
  const named = new Map<string, Set<string>>();
  for (const { sentence, entities } of article.mentions) {
    const names = named.get(sentence) ?? new Set();
    for (const entity of entities) names.add(entity);
    named.set(sentence, names);
  }
  return article.sentences.map((sentence) => {
    const ids = [...(quoting.get(sentence.id) ?? [])];
    const entities = [...(named.get(sentence.id) ?? [])].sort();
    const coverage = coverageBy(sentence, ids.length, entities.length);
    return { sentence, coverage, statements: ids, entities };
  });
}

export function coverageCounts(
  rows: readonly Pick<SentenceCoverage, 'coverage'>[],
): CoverageCounts {
  const counts: CoverageCounts = { unread: 0, statements: 0, named: 0, nothing: 0 };
  for (const { coverage } of rows) counts[coverage] += 1;
  return counts;
}

/** The counts of several articles together. */
export function coverageSum(all: readonly CoverageCounts[]): CoverageCounts {
  const sum = coverageCounts([]);
  for (const counts of all) for (const coverage of coverages) sum[coverage] += counts[coverage];
  return sum;
}

/** The statements that each article says, by the article's id. */
export function statementsByArticle(
  statements: readonly Statement[],
): ReadonlyMap<string, readonly Statement[]> {
  const found = new Map<string, Statement[]>();
  for (const statement of statements) {
    for (const article of articlesOf(statement)) {
      const known = found.get(article);
      if (known) known.push(statement);
      else found.set(article, [statement]);
    }
  }
  return found;
}
