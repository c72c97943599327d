import type { QuestionName, StoreName } from './options.ts';

/** What is to be reached, in one place. Ratios are parts of a reference in the same run. */
export const goals = {
  /** Requests a second, of a raw driver loop or of minimal Yoga. */
  read: {
    embedded: { entity: 0.4, work: 0.6, pairings: 0.6, search: 0.4, paths: 0.6 },
    neo4j: { entity: 0.55, work: 0.55, pairings: 0.55, search: 0.4, paths: 0.4 },
  } satisfies Record<StoreName, Record<QuestionName, number>>,
  /** p99 of p50, among answers of like size. */
  spread: 3,
  /** p50 at the largest archive, of that at the smallest. */
  growth: 2,
  /** Of the serving process, after it was asked. */
  residentMb: 400,
  start: { unchangedSeconds: 2, changedSeconds: 4, coldMsAnArticle: 60 },
  /** Rows a second of the first load, of the fastest driver way. */
  firstLoad: 0.6,
  load: { changedSeconds: 5, unchangedSeconds: 2 },
};

/** How a goal stands in a table. */
export const isMet = {
  atLeast: (seen: number, goal: number) => told(seen >= goal),
  atMost: (seen: number, goal: number) => told(seen <= goal),
};

function told(met: boolean): string {
  return met ? 'met' : '**not met**';
}
