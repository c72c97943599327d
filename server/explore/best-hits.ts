import { type ClassedLookup, isFoundBy, type Lookup } from '../search/lookup.ts';
import type { RequestBudget } from './request-budget.ts';

/** What is looked for in a store, and how what it gives is judged. */
export interface Search<Candidate, Match> {
  readonly lookups: readonly ClassedLookup<Match>[];
  /** All classes of match, the best first. */
  readonly matches: readonly Match[];
  readonly ask: (lookups: readonly Lookup[], limit: number) => Promise<readonly Candidate[]>;
  /** Undefined where it only seemed to match. */
  readonly matchOf: (candidate: Candidate) => Match | undefined;
  /** What an engine finds it by. */
  readonly termsOf: (candidate: Candidate) => readonly string[];
  /** The order within a class, in which the store gives what one lookup finds; negative for `a` first. */
  readonly compare: (a: Candidate, b: Candidate) => number;
}

export interface Hit<Candidate, Match> {
  readonly candidate: Candidate;
  readonly match: Match;
}

/** Candidates that are asked for at first, for each hit that is wanted: some only seem to match. */
const candidatesOfHit = 4;

/** Candidates looked at; a query that finds more is too short to be meant. */
const mostCandidates = 1_000;

/**
 * The best hits: few candidates are asked for where these are sure to hold them, then all that may be
 * looked at. `more` where there are others.
 */
export async function bestHits<Candidate, Match>(
  search: Search<Candidate, Match>,
  first: number,
  budget: RequestBudget,
): Promise<{ hits: Hit<Candidate, Match>[]; more: boolean }> {
  const lookups = search.lookups.map(({ lookup }) => lookup);
  for (let limit = candidatesOfHit * first; ; limit = mostCandidates) {
    const candidates = await search.ask(lookups, limit);
    const hits: Hit<Candidate, Match>[] = [];
    for (const candidate of candidates) {
      const turn = budget.nextTurn();
      if (turn) await turn;
      const match = search.matchOf(candidate);
      if (match !== undefined) hits.push({ candidate, match });
    }
    const last = candidates.length < limit ? undefined : candidates.at(-1);
    const isEnough =
      last === undefined || limit >= mostCandidates || sureHits(search, hits, last) > first;
    if (isEnough) {
      const sorted = hits.sort((a, b) => compareHits(search, a, b));
      return { hits: sorted.slice(0, first), more: hits.length > first || last !== undefined };
    }
  }
}

/** How many hits come before all that stands behind the last candidate. */
function sureHits<Candidate, Match>(
  search: Search<Candidate, Match>,
  hits: readonly Hit<Candidate, Match>[],
  last: Candidate,
): number {
  const terms = new Set(search.termsOf(last));
  const match = search.lookups.find(({ lookup }) => isFoundBy(terms, lookup))?.match;
  if (match === undefined) throw new Error('The store gave what no lookup finds.');
  const end = { candidate: last, match };
  return hits.filter((hit) => compareHits(search, hit, end) <= 0).length;
}

function compareHits<Candidate, Match>(
  { matches, compare }: Search<Candidate, Match>,
  a: Hit<Candidate, Match>,
  b: Hit<Candidate, Match>,
): number {
  return matches.indexOf(a.match) - matches.indexOf(b.match) || compare(a.candidate, b.candidate);
}
