import type { LegendCountsAnswer } from '../api/legend-counts-query.ts';
import type { Standing } from '../graph/drawing.ts';
import { facetKey, noStatus } from '../view/facet-key.ts';

/** How many there are in the whole data set, drawn or not, by keys of the legend. */
export type WholeCounts = ReadonlyMap<string, number>;

const facetOf: Readonly<Record<string, 'kind' | 'family' | 'status'>> = {
  kind: 'kind',
  family: 'family',
  status: 'status',
};

/** The API's counts by keys of the legend; what several articles tell is one. */
export function wholeCounts(answer: LegendCountsAnswer): WholeCounts {
  const all = answer.all.totalCount;
  const counts = new Map<string, number>();
  for (const [alias, value] of Object.entries(answer)) {
    const [, name = '', id = ''] = /^(\w+?)_(\w+)$/u.exec(alias) ?? [];
    const facet = facetOf[name];
    if (facet && isCount(value)) counts.set(facetKey(facet, id), value.totalCount);
  }
  const withStatus = [...counts].filter(([key]) => key.startsWith(facetKey('status', '')));
  const none = withStatus.reduce((left, [, count]) => left - count, all);
  const disputed = new Map(
    answer.disputes.flatMap(({ statements }) => statements.map(({ fact }) => [fact.slug, fact])),
  );
  const alsoInferred = [...disputed.values()].filter(({ certainty }) => certainty !== 'STATED');
  const inferred = answer.inferred.totalCount - alsoInferred.length;
  const standings: Readonly<Record<Standing, number>> = {
    STATED: all - inferred - disputed.size,
    INFERRED: inferred,
    DISPUTED: disputed.size,
  };
  for (const [standing, count] of Object.entries(standings)) {
    counts.set(facetKey('standing', standing), count);
  }
  return counts.set(facetKey('status', noStatus), none);
}

function isCount(value: unknown): value is { readonly totalCount: number } {
  return typeof value === 'object' && value !== null && 'totalCount' in value;
}
