import { identityOf } from '../model/identity.ts';
import type { KnownData } from '../model/known-data.ts';
import { namedIn } from '../model/statement.ts';
import type { Draft } from './draft.ts';
import { nowhere } from './problem.ts';

/**
 * The draft of what is read again with all that it needs of what is not: whatever has an id that it
 * declares, refers to or named before, and what leads in circles. `articles` are read again, and
 * `replaced` are the entities that what is read declared before.
 */
export function withKnown(
  draft: Draft,
  known: KnownData,
  articles: readonly string[],
  replaced: ReadonlySet<string>,
): Draft {
  const outside = known.outside(articles);
  const ids = new Set([...idsIn(draft), ...known.entitiesIn(articles)]);
  const missing = outside.missing([...ids]);
  for (const { candidates } of missing) for (const id of candidates) ids.add(id);
  const entities = known.entities([...ids]).filter(({ id }) => !replaced.has(id));
  const statements = outside.statements([...ids]);
  const named = outside.named([...ids]);
  const allMissing = [...draft.missing, ...missing.map((end) => ({ end, place: nowhere }))];
  const open = new Set(allMissing.map(({ end }) => end.id));
  return {
    ...draft,
    entities: [...draft.entities, ...entities.map((entity) => ({ entity, place: nowhere }))],
    kinds: new Map([...draft.kinds, ...entities.map(({ id, kind }) => [id, kind] as const)]),
    declared: [...draft.declared, ...statements.map((id) => ({ id, place: nowhere }))],
    missing: allMissing,
    identity: identityOf(
      draft.judgements.map(({ judgement }) => judgement),
      (id) => open.has(id),
    ),
    elsewhere: {
      // What is missing there is an end there.
      named: new Set([...named, ...missing.map(({ id }) => id)]),
      statements: new Set(statements),
      arcs: outside.arcs(),
      published: outside.published(),
    },
  };
}

/** Every id that the draft declares or refers to. */
function* idsIn(draft: Draft): Iterable<string> {
  for (const { entity } of draft.entities) yield entity.id;
  for (const { id } of draft.declared) yield id;
  for (const { statement } of draft.statements)
    yield* [...namedIn(statement), ...statement.resultOf];
  for (const { end } of draft.missing) yield* [end.id, ...end.candidates];
  for (const { article } of draft.articles) {
    for (const { entities } of article.mentions) yield* entities;
  }
  for (const { dispute } of draft.disputes) yield* [dispute.id, ...dispute.statements];
  for (const { retired } of draft.retired) yield* [retired.id, retired.now];
  for (const { judgement } of draft.judgements) yield* judgement.ids;
}
