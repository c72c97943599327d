import { firstDayOf } from '../../model/date.ts';
import { faultOfSame } from '../../model/fault-of-same.ts';
import { type Contradiction, pairKey, pairsOf } from '../../model/identity.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Draft, Rule } from '../draft.ts';
import type { ProblemList, SourcePlace } from '../problem.ts';

/** Who is judged is an entity or a missing end. */
export const judgedIdsExist: Rule = ({ judgements, kinds, missing }, problems) => {
  const open = new Set(missing.map(({ end }) => end.id));
  for (const { judgement, place } of judgements) {
    for (const id of judgement.ids.filter((one) => !kinds.has(one) && !open.has(one))) {
      problems.add('DANGLING_REFERENCE', place, `No entity and no missing end has the id ${id}.`);
    }
  }
};

/** Judgements agree, each pair is judged once, and what is the same can be one. */
export const judgementsHold: Rule = (draft, problems) => {
  const { judgements, missing, identity } = draft;
  const places = new Map(judgements.map(({ judgement, place }) => [judgement, place]));
  const open = new Map(missing.map(({ end }) => [end.id, end]));
  eachPairIsJudgedOnce(draft, problems);
  for (const { different, chain } of identity.contradictions) {
    const place = places.get(different);
    const [first, last] = [chain[0], chain.at(-1)];
    if (!place || !first || !last) continue;
    const message = `${inWords(chain, places)}; yet ${first.id} ≠ ${last.id}.`;
    problems.add('CONTRADICTION', place, message);
  }
  const entities = new Map(draft.entities.map(({ entity }) => [entity.id, entity]));
  for (const { judgement, place } of judgements) {
    if (judgement.judgement === 'same') {
      const fault = faultOfSame(judgement.ids, (id) => entities.get(id) ?? open.get(id), identity);
      if (fault) problems.add('NOT_ONE', place, fault);
    }
  }
  judgedAfterPublication(draft, problems);
};

function eachPairIsJudgedOnce({ judgements }: Draft, problems: ProblemList): void {
  const known = new Map<string, { verdict: string; place: SourcePlace }>();
  for (const { judgement, place } of judgements) {
    const { judgement: verdict, ids } = judgement;
    const unique = [...new Set(ids)];
    if (unique.length < ids.length) {
      problems.add('NAMED_TWICE', place, `${ids.join(', ')}: nothing is judged against itself.`);
    }
    for (const [one, other] of pairsOf(unique)) {
      const before = known.get(pairKey(one, other));
      // Two verdicts are a contradiction, which is told with its chain.
      if (before?.verdict === verdict) {
        const where = `${before.place.file}:${before.place.line}`;
        problems.add('JUDGED_TWICE', place, `${one} and ${other} are judged at ${where}.`);
      }
      if (!before) known.set(pairKey(one, other), { verdict, place });
    }
  }
}

/** a = b (identities.yaml:1) = c (identities.yaml:9) */
function inWords(
  chain: Contradiction['chain'],
  places: ReadonlyMap<Judgement, SourcePlace>,
): string {
  return chain
    .map(({ id, by }) => {
      const place = by && places.get(by);
      return place ? `${id} (${place.file}:${place.line})` : id;
    })
    .join(' = ');
}

/** Who judges has read an article: one was published by then. */
function judgedAfterPublication(
  { articles, judgements, elsewhere }: Draft,
  problems: ProblemList,
): void {
  const here = articles.flatMap(({ article }) => (article ? [article.published] : []));
  const dates = [...here, ...elsewhere.published];
  const known = dates.flatMap((date) => (date === undefined ? [] : [firstDayOf(date)])).sort();
  const [first] = known;
  if (first === undefined || known.length < dates.length) return;
  for (const { judgement, place } of judgements) {
    if (judgement.date < first) {
      const message = `${judgement.date} is before any article was published (${first}).`;
      problems.add('DATE_TOO_EARLY', place, message);
    }
  }
}
