import { resultOf } from '../../model/arcs.ts';
import { statementEnds } from '../../model/statement.ts';
import { endId, entitiesAmong } from '../../model/value.ts';
import { type ArticleRule, exampleIds, type Rule } from '../draft.ts';
import type { ProblemList, SourcePlace } from '../problem.ts';

/** Every entity that an article refers to exists, as what it is referred to as. */
export const entitiesExist: ArticleRule = (draft, problems) => {
  const { reading, statements, missing, findEntity } = draft;
  const look = (id: string, place: SourcePlace) => {
    const found = findEntity(id);
    if (!found) dangling('entity', id, place, problems);
    return found;
  };
  for (const { statement, place } of statements) {
    const ends = statementEnds(statement).map(({ end }) => end);
    for (const id of entitiesAmong([...ends, ...statement.saidBy])) look(id, place);
    const endIds = new Set(ends.map(endId));
    const meant = [
      ...statement.inferred.map(({ id }) => id),
      ...Object.keys(statement.called ?? {}),
    ];
    for (const id of meant) {
      if (id !== undefined && !endIds.has(id)) {
        dangling('end of this statement', id, place, problems);
      }
    }
  }
  for (const { end, place } of missing) {
    for (const id of end.candidates) {
      const kind = look(id, place)?.kind;
      if (kind !== undefined && kind !== end.unknown) {
        problems.add('END_KIND', place, `?${end.id} is a ${end.unknown}; ${id} is a ${kind}.`);
      }
    }
  }
  const { article, mentionPlaces, place } = reading;
  article.mentions.forEach(({ entities }, index) => {
    for (const id of entities) look(id, mentionPlaces[index] ?? place);
  });
};

/** Every statement that is referred to exists. */
export const statementsExist: Rule = ({ articles, disputes, declared }, problems) => {
  const known = new Set(declared.map(({ id }) => id));
  const look = (id: string, place: SourcePlace) => {
    if (!known.has(id)) dangling('statement', id, place, problems);
  };
  for (const { arcs } of articles) {
    for (const { name, to, place } of arcs) if (name === resultOf) look(to, place);
  }
  for (const { dispute, place } of disputes) for (const id of dispute.statements) look(id, place);
};

/** Every example of the data set is an entity. */
export const examplesExist: Rule = (draft, problems) => {
  for (const id of exampleIds(draft)) {
    if (draft.header && !draft.kinds.has(id)) {
      dangling('entity', id, draft.header.place, problems);
    }
  }
};

function dangling(what: string, id: string, place: SourcePlace, problems: ProblemList): void {
  problems.add('DANGLING_REFERENCE', place, `No ${what} has the id ${id}.`);
}
