import { resultOf } from '../model/arcs.ts';
import { identityOf } from '../model/identity.ts';
import type { KnownData } from '../model/known-data.ts';
import { type Draft, exampleIds } from './draft.ts';
import { IdPlace } from './written-place.ts';

/**
 * The draft of what is read again with all that it needs of what is not: whatever has an id that it
 * declares, refers to or named before, and what leads in circles. `articles` are read again, and
 * `replaced` are the entities that what is read declared before.
 */
export function withKnown(
  root: string,
  draft: Draft,
  known: KnownData,
  articles: readonly string[],
  replaced: ReadonlySet<string>,
): Draft {
  const outside = known.outside(articles);
  const places = placesOfKnown(root, known);
  const ids = new Set([...idsIn(draft), ...known.entitiesIn(articles)]);
  const missing = outside.missing([...ids]);
  for (const { end } of missing) for (const id of end.candidates) ids.add(id);
  const entities = known.entities([...ids]).filter(({ id }) => !replaced.has(id));
  const statements = outside.statements([...ids]);
  const named = outside.named([...ids]);
  const allMissing = [
    ...draft.missing,
    ...missing.map(({ end, statement }) => ({ end, place: places.ofPart(end.id, statement) })),
  ];
  const open = new Set(allMissing.map(({ end }) => end.id));
  return {
    ...draft,
    entities: [
      ...draft.entities,
      ...entities.map((entity) => ({ entity, place: places.ofEntity(entity.id) })),
    ],
    kinds: new Map([...draft.kinds, ...entities.map(({ id, kind }) => [id, kind] as const)]),
    declared: [
      ...draft.declared,
      ...statements.map((id) => ({ id, place: places.ofPart(id, id) })),
    ],
    missing: allMissing,
    identity: identityOf(
      draft.judgements.map(({ judgement }) => judgement),
      (id) => open.has(id),
    ),
    elsewhere: {
      // What is missing there is an end there.
      named: new Set([...named, ...missing.map(({ end }) => end.id)]),
      arcs: outside.arcs().map(({ statement, ...arc }) => ({
        ...arc,
        place: places.ofPart(statement, statement),
      })),
      published: outside.published(),
    },
  };
}

/** Where what is known stands, in files that did not change. */
function placesOfKnown(root: string, known: KnownData) {
  let files: ReadonlyMap<string, string> | undefined;
  const filesOfEntities = () => {
    files ??= new Map(
      known.files.flatMap(({ path, entities }) => entities.map((id) => [id, path] as const)),
    );
    return files;
  };
  return {
    ofEntity: (id: string) =>
      new IdPlace(root, id, () => filesOfEntities().get(id) ?? `articles/${id}/article.yaml`),
    /** A statement, or a missing end that it has. */
    ofPart: (id: string, statement: string) =>
      new IdPlace(root, id, () => `articles/${known.articleOf(statement)}/statements.yaml`),
  };
}

/** Every id that the draft declares or refers to. */
function* idsIn(draft: Draft): Iterable<string> {
  yield* exampleIds(draft);
  for (const { entity } of draft.entities) yield entity.id;
  for (const { id } of draft.declared) yield id;
  for (const { named, arcs } of draft.articles) {
    yield* named;
    for (const { name, to } of arcs) if (name === resultOf) yield to;
  }
  for (const { end } of draft.missing) yield* [end.id, ...end.candidates];
  for (const { dispute } of draft.disputes) yield* [dispute.id, ...dispute.statements];
  for (const { retired } of draft.retired) yield* [retired.id, retired.now];
  for (const { judgement } of draft.judgements) yield* judgement.ids;
}
