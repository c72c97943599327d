import { qualifierEnds } from '../../model/statement.ts';
import { isMissing } from '../../model/value.ts';
import type { Rule } from '../draft.ts';
import type { SourcePlace } from '../problem.ts';

/** Every id that is referred to exists, as what it is referred to as. */
export const referencesExist: Rule = (draft, problems) => {
  const statements = new Set(draft.declared.map(({ id }) => id));
  const need = (known: boolean, id: string, place: SourcePlace, what: string) => {
    if (!known) problems.add('DANGLING_REFERENCE', place, `No ${what} has the id ${id}.`);
  };
  const needEntity = (id: string, place: SourcePlace) =>
    need(draft.kinds.has(id), id, place, 'entity');
  for (const { statement, place } of draft.statements) {
    const ends = [
      ...statement.subjects,
      ...(statement.objects ?? []),
      ...qualifierEnds(statement).map(({ end }) => end),
    ];
    for (const end of ends) if (!isMissing(end)) needEntity(end, place);
    for (const id of statement.saidBy) needEntity(id, place);
    for (const { id } of statement.inferred) {
      const present = id === undefined || ends.some((end) => (isMissing(end) ? end.id : end) === id);
      need(present, id ?? '', place, 'end of this statement');
    }
    for (const id of statement.resultOf) need(statements.has(id), id, place, 'statement');
  }
  for (const { end, place } of draft.missing) {
    for (const id of end.candidates) {
      needEntity(id, place);
      const kind = draft.kinds.get(id);
      if (kind !== undefined && kind !== end.unknown) {
        problems.add('END_KIND', place, `?${end.id} is a ${end.unknown}; ${id} is a ${kind}.`);
      }
    }
  }
  for (const { dispute, place } of draft.disputes) {
    for (const id of dispute.statements) need(statements.has(id), id, place, 'statement');
  }
  for (const { article, mentionPlaces, place } of draft.articles) {
    article.mentions.forEach((mention, index) => {
      for (const id of mention.entities) needEntity(id, mentionPlaces[index] ?? place);
    });
  }
};
