import type { Bilingual } from '../model/bilingual.ts';
import { faultOfSame } from '../model/fault-of-same.ts';
import { type Statement, statementEnds } from '../model/statement.ts';
import { endId, isMissing, type MissingEnd } from '../model/value.ts';
import { daysOfTime, meet } from './days.ts';
import type { Told, ToldArchive } from './told-archive.ts';

/** A missing end that an entity of another article's statement may be. */
export interface ProposedFilling {
  /** The entity, then the missing end. */
  readonly ids: readonly [string, string];
  /** The statement that leaves it open, then the one that names it. */
  readonly statements: readonly [string, string];
  readonly reason: Bilingual;
}

/**
 * Gaps that another article fills, those with the most in common first: it tells the same but names
 * who or what is missing. A missing end that is judged to be something is left out, and what it is
 * judged not to be.
 */
export function proposeFillings(archive: ToldArchive): ProposedFilling[] {
  return new Proposing(archive).run();
}

/** Where an end of a statement stands, and what the statement says without what stands there. */
interface Slot {
  readonly key: string;
  readonly ids: readonly string[];
  readonly missing: readonly MissingEnd[];
}

interface Found extends ProposedFilling {
  /** How much more than the other ends they have in common. */
  readonly weight: number;
}

class Proposing {
  readonly #archive: ToldArchive;

  constructor(archive: ToldArchive) {
    this.#archive = archive;
  }

  run(): ProposedFilling[] {
    const open = this.#archive.tellings.flatMap((report) =>
      this.#slotsOf(report.statement)
        .filter((slot) => slot.ids.length === 1 && this.#isUnjudged(slot.missing[0]))
        .map((slot) => ({ report, slot })),
    );
    const wanted = new Set(open.map(({ slot }) => slot.key));
    const named = new Map<string, { report: Told; id: string }[]>();
    for (const report of this.#archive.tellings) {
      for (const { key, ids, missing } of this.#slotsOf(report.statement)) {
        const [id] = ids;
        if (!wanted.has(key) || ids.length !== 1 || missing.length > 0 || id === undefined)
          continue;
        const rows = named.get(key);
        if (rows) rows.push({ report, id });
        else named.set(key, [{ report, id }]);
      }
    }
    const found = open.flatMap(({ report, slot }) =>
      slot.missing.flatMap((end) => this.#fillings(report, end, named.get(slot.key) ?? [])),
    );
    return onceEach(found);
  }

  #fillings(
    open: Told,
    missing: MissingEnd,
    named: readonly { readonly report: Told; readonly id: string }[],
  ): Found[] {
    const found = named.flatMap(({ report, id }): Found[] => {
      const { entities, identity } = this.#archive;
      const entity = entities.get(id);
      if (!entity || report.article === open.article) return [];
      if (identity.areDifferent(id, missing.id)) return [];
      if (faultOfSame([id, missing.id], (one) => (one === id ? entity : missing), identity))
        return [];
      const common = this.#inCommon(open.statement, report.statement);
      if (common === undefined) return [];
      const weight = common + (missing.candidates.includes(id) ? 1 : 0);
      const reason = this.#reason(report.article, entity.name, entity.nameEn);
      return [
        {
          ids: [id, missing.id],
          statements: [open.statement.id, report.statement.id],
          reason,
          weight,
        },
      ];
    });
    // Where nothing more is in common, one alone may be meant.
    const isOne =
      new Set(found.map(({ ids: [id] }) => this.#archive.identity.leaderOf(id))).size === 1;
    return found.filter(({ weight }) => weight > 0 || isOne);
  }

  /** Of what ties ends to one another; what tells a value of one has nothing to be known by without it. */
  #slotsOf(statement: Statement): Slot[] {
    if (!statement.objects) return [];
    const ends = statementEnds(statement).map(({ role, qualifier, end }) => ({
      at: qualifier ?? role,
      isOwn: qualifier === undefined,
      end,
    }));
    return [...new Set(ends.map(({ at }) => at))].map((slot) => {
      const here = ends.filter(({ at }) => at === slot).map(({ end }) => end);
      const others = ends.filter(({ at, isOwn }) => at !== slot && isOwn);
      const rest = others.map(
        ({ at, end }) => `${at} ${this.#archive.identity.leaderOf(endId(end))}`,
      );
      return {
        key: JSON.stringify([statement.property, slot, ...rest.sort()]),
        ids: here.map(endId),
        missing: here.filter(isMissing),
      };
    });
  }

  /** How many telling qualifiers and times they share; undefined where one contradicts another. */
  #inCommon(one: Statement, other: Statement): number | undefined {
    const telling = this.#archive.ontology.properties.get(one.property)?.telling ?? [];
    let common = 0;
    for (const id of telling) {
      const [a, b] = [one.qualifiers[id], other.qualifiers[id]];
      if (!a || !b) continue;
      const [key, otherKey] = [a, b].map(
        (given) => this.#archive.keyOf({ ...one, qualifiers: { [id]: given } }, '').key,
      );
      if (key !== otherKey) return undefined;
      common += 1;
    }
    const [days, otherDays] = [daysOfTime(one.time), daysOfTime(other.time)];
    if (!days || !otherDays) return common;
    return meet(days, otherDays) ? common + 1 : undefined;
  }

  #isUnjudged(end: MissingEnd | undefined): boolean {
    return end !== undefined && this.#archive.identity.oneWith(end.id).length === 1;
  }

  #reason(article: string, name: string, nameEn: string): Bilingual {
    const title = this.#archive.titleOf(article);
    return { zh: `《${title.zh}》点明是${name}。`, en: `“${title.en}” names ${nameEn}.` };
  }
}

/** Each pair of ids by what has most in common. */
function onceEach(found: readonly Found[]): ProposedFilling[] {
  const best = new Map<string, Found>();
  for (const filling of found) {
    const key = filling.ids.join(' ');
    if ((best.get(key)?.weight ?? -1) < filling.weight) best.set(key, filling);
  }
  return [...best.values()]
    .sort((a, b) => b.weight - a.weight || (a.ids.join(' ') < b.ids.join(' ') ? -1 : 1))
    .map(({ weight: _, ...filling }) => filling);
}
