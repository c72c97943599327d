import type { Rule } from '../draft.ts';
import type { SourcePlace } from '../problem.ts';

/**
 * Entities, statements, missing ends, disputes and retired ids share one namespace. Of two that share an id the
 * newer is at fault: the lower in a file, and of two files the one that was saved last.
 */
export const idsAreUnique: Rule = (draft, problems) => {
  const rows: { id: string; place: SourcePlace }[] = [
    ...draft.entities.map(({ entity, place }) => ({ id: entity.id, place })),
    ...draft.declared,
    ...draft.missing.map(({ end, place }) => ({ id: end.id, place })),
    ...draft.disputes.map(({ dispute, place }) => ({ id: dispute.id, place })),
    ...draft.retired.map(({ retired, place }) => ({ id: retired.id, place })),
  ];
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { id } of rows) {
    if (seen.has(id)) twice.add(id);
    seen.add(id);
  }
  const first = new Map<string, SourcePlace>();
  const age = ({ file }: SourcePlace) => draft.savedAt(file);
  const sharing = rows.filter(({ id }) => twice.has(id));
  for (const { id, place } of sharing.sort((a, b) => age(a.place) - age(b.place))) {
    const other = first.get(id);
    if (other) {
      problems.add('DUPLICATE_ID', place, `${id} is in use at ${other.file}:${other.line}.`);
    } else {
      first.set(id, place);
    }
  }
};
