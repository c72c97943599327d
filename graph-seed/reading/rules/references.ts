import { type Statement, statementEnds } from '../../model/statement.ts';
import { endId, entitiesAmong } from '../../model/value.ts';
import type { Draft, Rule } from '../draft.ts';
import type { ProblemList, SourcePlace } from '../problem.ts';

/** Every id that is referred to exists, as what it is referred to as. */
export const referencesExist: Rule = (draft, problems) => {
  const references = new References(draft, problems);
  for (const { statement, place } of draft.statements) references.ofStatement(statement, place);
  for (const { end, place } of draft.missing) {
    for (const id of end.candidates) references.candidate(id, end.id, end.unknown, place);
  }
  for (const { dispute, place } of draft.disputes) {
    for (const id of dispute.statements) references.statement(id, place);
  }
  for (const { article, mentionPlaces, place } of draft.articles) {
    article.mentions.forEach((mention, index) => {
      for (const id of mention.entities) references.entity(id, mentionPlaces[index] ?? place);
    });
  }
};

class References {
  readonly #kinds: ReadonlyMap<string, string | undefined>;
  readonly #statements: ReadonlySet<string>;
  readonly #problems: ProblemList;

  constructor(draft: Draft, problems: ProblemList) {
    this.#kinds = draft.kinds;
    this.#statements = new Set(draft.declared.map(({ id }) => id));
    this.#problems = problems;
  }

  entity(id: string, place: SourcePlace): void {
    if (!this.#kinds.has(id)) this.#dangling('entity', id, place);
  }

  statement(id: string, place: SourcePlace): void {
    if (!this.#statements.has(id)) this.#dangling('statement', id, place);
  }

  candidate(id: string, missing: string, kind: string, place: SourcePlace): void {
    this.entity(id, place);
    const found = this.#kinds.get(id);
    if (found !== undefined && found !== kind) {
      this.#problems.add('END_KIND', place, `?${missing} is a ${kind}; ${id} is a ${found}.`);
    }
  }

  ofStatement(statement: Statement, place: SourcePlace): void {
    const ends = statementEnds(statement).map(({ end }) => end);
    for (const id of entitiesAmong(ends)) this.entity(id, place);
    for (const id of entitiesAmong(statement.saidBy)) this.entity(id, place);
    for (const id of statement.resultOf) this.statement(id, place);
    const endIds = new Set(ends.map(endId));
    const meant = [
      ...statement.inferred.map(({ id }) => id),
      ...Object.keys(statement.called ?? {}),
    ];
    for (const id of meant) {
      if (id !== undefined && !endIds.has(id)) this.#dangling('end of this statement', id, place);
    }
  }

  #dangling(what: string, id: string, place: SourcePlace): void {
    this.#problems.add('DANGLING_REFERENCE', place, `No ${what} has the id ${id}.`);
  }
}
