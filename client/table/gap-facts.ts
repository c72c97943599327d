import type { OpenGap } from '../api/open-gaps-document.ts';
import type { RowEnd, RowEntity } from '../api/table-fragments.ts';
import { candidatesOf, type RowFacts } from './row-facts.ts';

/** What a gap is about: the end that is missing, or the entity of which something is not told. */
export function endOfGap({ entity, missing }: OpenGap): RowEnd | null {
  const end: RowEntity | RowEnd | null = missing ?? entity;
  return end;
}

/** What its row leads to, and lights. */
export function gapFacts(gap: OpenGap): RowFacts {
  const end = endOfGap(gap);
  const slug = end?.slug ?? '';
  return {
    key: `${gap.kind} ${slug}`,
    selection: { type: end?.__typename === 'MissingEnd' ? 'missing' : 'entity', slug },
    lights: { entities: [slug], statements: gap.statements.map((one) => one.slug) },
    candidates: end ? candidatesOf([end]) : [],
  };
}
