import type { Rule } from '../draft.ts';
import type { SourcePlace } from '../problem.ts';

/** Entities, statements, missing ends and disputes share one namespace. */
export const idsAreUnique: Rule = (draft, problems) => {
  const first = new Map<string, SourcePlace>();
  const rows = [
    ...draft.entities.map(({ entity, place }) => ({ id: entity.id, place })),
    ...draft.declared,
    ...draft.missing.map(({ end, place }) => ({ id: end.id, place })),
    ...draft.disputes.map(({ dispute, place }) => ({ id: dispute.id, place })),
  ];
  for (const { id, place } of rows) {
    const other = first.get(id);
    if (other) {
      problems.add('DUPLICATE_ID', place, `${id} is in use at ${other.file}:${other.line}.`);
    } else {
      first.set(id, place);
    }
  }
};
