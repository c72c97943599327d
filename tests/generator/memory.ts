import { endId, isMissing } from '../../graph-seed/model/value.ts';
import { contradictionOf } from './contradiction.ts';
import { type Fact, isWhole, type Tale, taleOf } from './fact.ts';
import { vocabulary } from './vocabulary.ts';
import type { World } from './world.ts';

interface Remembered {
  readonly tale: Tale;
  /** Day of the report. */
  readonly day: string;
}

/** What to tell, and what is noted once the statement that tells it has an id. */
export interface Telling {
  readonly tale: Tale;
  readonly note?: (statement: string) => void;
}

/** Facts kept of those told: as many as reports refer back to, however long the archive is. */
const most = 4_000;

/** What earlier articles have told, for later ones to repeat, outdate, contradict or complete. */
export class Memory {
  readonly #world: World;
  readonly #whole: Remembered[] = [];
  readonly #open: Remembered[] = [];

  constructor(world: World) {
    this.#world = world;
  }

  keep(tale: Tale, day: string): void {
    const list = isWhole(tale.fact) ? this.#whole : this.#open;
    if (list.length < most) list.push({ tale, day });
    else list[this.#world.random.whole(0, most - 1)] = { tale, day };
  }

  /** Something to tell again on that day; undefined where nothing was told before. */
  recall(day: string): Telling | undefined {
    const { random } = this.#world;
    if (this.#whole.length === 0) return undefined;
    if (random.chance(0.1)) return this.#completed();
    const { tale, day: told } = random.pick(this.#whole);
    if (random.chance(0.2)) return this.#contradicted(tale) ?? { tale };
    const later = vocabulary.laterStatus[tale.fact.status ?? ''];
    if (later === undefined || day <= told) return { tale };
    return { tale: { fact: { ...tale.fact, status: later }, tellings: tale.tellings } };
  }

  /** The same figure of another size. */
  #contradicted({ fact, tellings: [first] }: Tale): Telling | undefined {
    const other = contradictionOf(fact, this.#world);
    if (!other || first === undefined) return undefined;
    const { contradicted } = this.#world.planted;
    return { tale: taleOf(other), note: (statement) => contradicted.push([first, statement]) };
  }

  /** A fact with one object that was not named, now named. */
  #completed(): Telling | undefined {
    const { random, planted } = this.#world;
    if (this.#open.length === 0) return undefined;
    const { fact, tellings } = random.pick(this.#open).tale;
    const [object, ...others] = fact.objects ?? [];
    const [first] = tellings;
    if (object === undefined || !isMissing(object) || others.length > 0 || !first) return undefined;
    const able = object.candidates.filter((id) => this.#mayBeObject(id, fact));
    if (able.length === 0) return undefined;
    const completed = { ...fact, objects: [random.pick(able)] };
    if (!isWhole(completed) || !this.#world.isNews(completed)) return undefined;
    return {
      tale: taleOf(completed),
      note: (statement) => planted.filled.push([first, statement]),
    };
  }

  #mayBeObject(id: string, { subjects, property }: Fact): boolean {
    const acyclic = this.#world.tables.properties.get(property)?.acyclic;
    return subjects
      .map(endId)
      .every((subject) => subject !== id && (!acyclic || this.#world.isOlder(id, subject)));
  }
}
