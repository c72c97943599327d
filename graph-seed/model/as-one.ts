import type { Article } from './article.ts';
import type { DataSet } from './data-set.ts';
import type { Entity } from './entity.ts';
import { type Identity, identityIn } from './identity.ts';
import { missingEndsIn, type Statement } from './statement.ts';
import { type End, endId, type MissingEnd } from './value.ts';

/** The lists of a data set in which ids of entities stand. */
type Named = Pick<DataSet, 'entities' | 'statements' | 'identities'> & {
  articles: Pick<Article, 'mentions'>[];
};

/**
 * The data set as its judgements have it: of entities that are one the leader alone, with the names
 * of the others as aliases, and every end, mention and candidate by the id of the leader. A missing
 * end that is known to be an entity is that entity. What is asked of the result, gaps and edges and
 * counts, is so of all articles together.
 */
export function asOne<T extends Named>(dataSet: T): T {
  const { identities, articles, entities, statements } = dataSet;
  if (identities.length === 0) return dataSet;
  const identity = identityIn(dataSet);
  const missing = new Map(missingEndsIn(statements).map((end) => [end.id, end]));
  const ids = (all: readonly string[]) => [...new Set(all.map(identity.leaderOf))];
  const lead = leading(identity, missing);
  return {
    ...dataSet,
    articles: articles.map((article) => ({
      ...article,
      mentions: article.mentions.map((mention) => ({
        ...mention,
        entities: ids(mention.entities),
      })),
    })),
    entities: joined(entities, identity),
    statements: statements.map((statement) => led(statement, lead, identity.leaderOf)),
  };
}

/** Each end as its leader, those that have become one once. */
function leading(identity: Identity, missing: ReadonlyMap<string, MissingEnd>) {
  return (ends: readonly End[]): End[] => {
    const found = new Map<string, End>();
    for (const end of ends) {
      const id = identity.leaderOf(endId(end));
      const leader = missing.get(id);
      const candidates = leader && [...new Set(leader.candidates.map(identity.leaderOf))];
      found.set(id, leader && candidates ? { ...leader, candidates } : id);
    }
    return [...found.values()];
  };
}

function led(
  statement: Statement,
  lead: (ends: readonly End[]) => End[],
  leaderOf: Identity['leaderOf'],
): Statement {
  const { subjects, objects, qualifiers, called, inferred, saidBy } = statement;
  return {
    ...statement,
    subjects: lead(subjects),
    ...(objects && { objects: lead(objects) }),
    ...(called && {
      called: Object.fromEntries(
        Object.entries(called).map(([id, words]) => [leaderOf(id), words]),
      ),
    }),
    qualifiers: Object.fromEntries(
      Object.entries(qualifiers).map(([id, values]) => {
        const ends = values.flatMap((value) => ('entity' in value ? [value.entity] : []));
        const others = values.filter((value) => !('entity' in value));
        return [id, [...others, ...lead(ends).map((entity) => ({ entity }))]];
      }),
    ),
    inferred: inferred.map(({ id, ...part }) =>
      id === undefined ? part : { ...part, id: leaderOf(id) },
    ),
    saidBy: lead(saidBy),
  };
}

function joined(entities: readonly Entity[], { oneWith, leaderOf }: Identity): Entity[] {
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  return entities.flatMap((entity) => {
    if (leaderOf(entity.id) !== entity.id) return [];
    const all = oneWith(entity.id).flatMap((id) => known.get(id) ?? []);
    const aliases = new Set(all.flatMap(({ name, aliases }) => [name, ...aliases]));
    aliases.delete(entity.name);
    return [{ ...entity, aliases: [...aliases] }];
  });
}
