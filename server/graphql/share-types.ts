import { type ArticleShare, articleShare } from '../explore/article-share.ts';
import type { SchemaParts } from './builder.ts';

/** What an Article adds to the others. */
export function addShareTypes({ builder, refs }: SchemaParts): void {
  const count = (list: keyof ArticleShare) => (share: ArticleShare) => share[list].length;
  refs.articleShare.implement({
    description:
      'What an article adds to those that were published before it; undated ones come last.',
    fields: (t) => ({
      newEntities: t.field({
        type: [refs.entity],
        description: 'Entities that none of them names; articles are left out.',
        resolve: ({ newEntities }, _, { context }) => context.entities(newEntities),
      }),
      newEntityCount: t.int({ description: 'How many.', resolve: count('newEntities') }),
      newFacts: t.field({
        type: [refs.fact],
        description: 'Facts that none of them tells.',
        resolve: ({ newFacts }) => [...newFacts],
      }),
      newFactCount: t.int({ description: 'How many.', resolve: count('newFacts') }),
      confirmedFacts: t.field({
        type: [refs.fact],
        description: 'Facts of theirs that it tells again.',
        resolve: ({ confirmedFacts }) => [...confirmedFacts],
      }),
      confirmedFactCount: t.int({ description: 'How many.', resolve: count('confirmedFacts') }),
      contradictedFacts: t.field({
        type: [refs.fact],
        description: 'Facts of theirs that are in dispute with what it says.',
        resolve: ({ contradictedFacts }) => [...contradictedFacts],
      }),
      contradictedFactCount: t.int({
        description: 'How many.',
        resolve: count('contradictedFacts'),
      }),
      filledGaps: t.field({
        type: [refs.missingEnd],
        description: 'Ends that they leave open and it names.',
        resolve: ({ filledGaps }) => [...filledGaps],
      }),
      filledGapCount: t.int({ description: 'How many.', resolve: count('filledGaps') }),
    }),
  });
  builder.objectFields(refs.article, (t) => ({
    share: t.field({
      type: refs.articleShare,
      description: 'What it adds to those that were published before it.',
      resolve: async ({ id }, _, { context }) => {
        const summary = await context.articleSummary.load(id);
        if (!summary) throw new Error(`The store has no summary of ${id}.`);
        return articleShare(summary, context);
      },
    }),
  }));
}
