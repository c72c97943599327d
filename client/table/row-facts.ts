import type { RowEnd, RowEntity, TableEnd } from '../api/table-fragments.ts';
import { isSame, type Selection } from '../view/selection.ts';
import type { Spotlight } from '../view/view-store.ts';

/** What a row stands for beside what its cells say. */
export interface RowFacts {
  readonly key: string;
  /** What choosing the row chooses. */
  readonly selection: Selection;
  /** What is lit while the row is pointed at. */
  readonly lights: Spotlight;
  /** Entities that it only may be about. */
  readonly candidates: readonly string[];
}

/** The row's own thing, a part of it, or nothing in it is what is chosen. */
export function chosenPart(row: RowFacts, selected: Selection | null): 'self' | 'part' | null {
  if (!selected) return null;
  if (isSame(row.selection, selected)) return 'self';
  if (selected.type === 'statement') {
    return row.lights.statements.includes(selected.slug) ? 'part' : null;
  }
  if (selected.type !== 'entity' && selected.type !== 'missing') return null;
  const ends = [...row.lights.entities, ...row.candidates];
  return ends.includes(selected.slug) ? 'part' : null;
}

/** What a cell of ends is found by: those that are named, and what the others may be. */
export function namedAmong(ends: readonly RowEnd[]): readonly RowEntity[] {
  return ends.flatMap((end): readonly RowEntity[] =>
    end.__typename === 'Entity' ? [end] : end.candidates,
  );
}

/** Slugs of what the missing ends may be. */
export function candidatesOf(ends: readonly TableEnd[]): string[] {
  return ends.flatMap((end) =>
    end.__typename === 'MissingEnd' ? end.candidates.map(({ slug }) => slug) : [],
  );
}
