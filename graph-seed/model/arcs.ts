import type { Statement } from './statement.ts';
import { type End, isMissing } from './value.ts';

/** From a subject to an object of an acyclic property, or from a statement to its cause. */
export interface Arc {
  /** The property, or `resultOf`. */
  readonly name: string;
  /** A missing end is `?id`. */
  readonly from: string;
  readonly to: string;
}

/** The name of arcs from statements to their causes. */
export const resultOf = 'resultOf';

/** Where a statement leads by what must not lead back to its start. */
export function arcsOf(
  { id, property, subjects, objects = [], ...statement }: Statement,
  isAcyclic: (property: string) => boolean,
): Arc[] {
  const causes = statement.resultOf.map((to) => ({ name: resultOf, from: id, to }));
  if (!isAcyclic(property)) return causes;
  const ends = subjects.flatMap((subject) =>
    objects.map((object) => ({ name: property, from: written(subject), to: written(object) })),
  );
  return [...causes, ...ends];
}

/** An end as the data files write it. */
function written(end: End): string {
  return isMissing(end) ? `?${end.id}` : end;
}
