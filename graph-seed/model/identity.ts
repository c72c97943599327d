import type { DataSet } from './data-set.ts';
import { compareJudgements, type Judgement } from './judgement.ts';
import { missingEndsIn } from './statement.ts';

/** Which ids are one, by what was judged of them. */
export interface Identity {
  /** The id by which all that are one with it are known; the id itself where nothing was judged. */
  leaderOf(id: string): string;
  /** All that are one with it and itself: the leader first, the others in their order. */
  oneWith(id: string): readonly string[];
  /** Whether a judgement keeps them apart, or something that one of them is one with. */
  areDifferent(one: string, other: string): boolean;
  /** Judgements that two are different whom others make one: the oldest first, a hundred at most. */
  readonly contradictions: readonly Contradiction[];
}

/** How two come to be one that were judged different. */
export interface Contradiction {
  readonly different: Judgement;
  /** From one of the two to the other; each but the first with the judgement that joins it to the one before. */
  readonly chain: readonly { readonly id: string; readonly by?: Judgement }[];
}

/**
 * Joins all that is judged the same, and what is the same as that. The first id of the oldest
 * judgement leads; a missing end leads only where it is one with no entity. The order of the
 * judgements does not matter.
 */
export function identityOf(
  judgements: readonly Judgement[],
  isMissing: (id: string) => boolean,
): Identity {
  const ordered = [...judgements].sort(compareJudgements);
  const same = ordered.filter(({ judgement }) => judgement === 'same');
  const different = ordered.filter(({ judgement }) => judgement === 'different');
  const groups = groupsOf(same);
  const leaders = leadersOf(same, groups, isMissing);
  const leaderOf = (id: string) => leaders.get(groups.get(id) ?? noGroup) ?? id;
  const judged = judgementsOf(same);
  const pairs = different.flatMap((judgement) =>
    pairsOf(judgement.ids).map(([one, other]) => ({ judgement, one, other })),
  );
  const apart = new Set(pairs.map(({ one, other }) => pairKey(leaderOf(one), leaderOf(other))));
  return {
    leaderOf,
    oneWith: (id) => {
      const leader = leaderOf(id);
      const others = [...(groups.get(id) ?? [id])].filter((one) => one !== leader);
      return [leader, ...others.sort()];
    },
    areDifferent: (one, other) => apart.has(pairKey(leaderOf(one), leaderOf(other))),
    contradictions: pairs
      .filter(({ one, other }) => one !== other && leaderOf(one) === leaderOf(other))
      .slice(0, mostContradictions)
      .map(({ judgement, one, other }) => ({
        different: judgement,
        chain: chainOf(one, other, judged),
      })),
  };
}

/** Each is looked for among all judgements, and nobody reads more. */
const mostContradictions = 100;

/** The identity that a data set's judgements make. */
export function identityIn({
  statements,
  identities,
}: Pick<DataSet, 'statements' | 'identities'>): Identity {
  const missing = new Set(missingEndsIn(statements).map(({ id }) => id));
  return identityOf(identities, (id) => missing.has(id));
}

/** Each two of the ids, in their order. */
export function pairsOf(ids: readonly string[]): [string, string][] {
  return ids.flatMap((one, index) =>
    ids.slice(index + 1).map((other): [string, string] => [one, other]),
  );
}

/** The same for two ids whichever is named first. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

type Group = Set<string>;

const noGroup: Group = new Set();

/** For each id that is judged the same as another the set of all that are one with it. */
function groupsOf(same: readonly Judgement[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const { ids } of same) {
    for (const id of ids) if (!groups.has(id)) groups.set(id, new Set([id]));
    const joined = [...new Set(ids.map((id) => groups.get(id) ?? noGroup))];
    // The others move into the largest, so that an id moves rarely.
    const [largest = noGroup, ...others] = joined.sort((a, b) => b.size - a.size);
    for (const id of others.flatMap((group) => [...group])) {
      largest.add(id);
      groups.set(id, largest);
    }
  }
  return groups;
}

function leadersOf(
  same: readonly Judgement[],
  groups: ReadonlyMap<string, Group>,
  isMissing: (id: string) => boolean,
): ReadonlyMap<Group, string> {
  const leaders = new Map<Group, string>();
  const lead = (mayLead: (id: string) => boolean) => {
    for (const { ids } of same) {
      const group = groups.get(ids[0] ?? '') ?? noGroup;
      const first = ids.find(mayLead);
      if (first !== undefined && !leaders.has(group)) leaders.set(group, first);
    }
  };
  lead((id) => !isMissing(id));
  lead(() => true);
  return leaders;
}

function judgementsOf(same: readonly Judgement[]): ReadonlyMap<string, readonly Judgement[]> {
  const judged = new Map<string, Judgement[]>();
  for (const judgement of same) {
    for (const id of judgement.ids) {
      const by = judged.get(id);
      if (by) by.push(judgement);
      else judged.set(id, [judgement]);
    }
  }
  return judged;
}

/** The shortest way from one id to another over judgements, the oldest ones first. */
function chainOf(
  from: string,
  to: string,
  judged: ReadonlyMap<string, readonly Judgement[]>,
): Contradiction['chain'] {
  const cameBy = new Map<string, { before?: string; by?: Judgement }>([[from, {}]]);
  for (const id of cameBy.keys()) {
    for (const by of judged.get(id) ?? []) {
      for (const next of by.ids) if (!cameBy.has(next)) cameBy.set(next, { before: id, by });
    }
  }
  const chain: { id: string; by?: Judgement }[] = [];
  for (let id: string | undefined = to; id !== undefined; id = cameBy.get(id)?.before) {
    const by = cameBy.get(id)?.by;
    chain.unshift({ id, ...(by && { by }) });
  }
  return chain;
}
