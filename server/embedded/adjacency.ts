import { setImmediate } from 'node:timers/promises';
import type { Caller } from '../ports/caller.ts';
import type { HopsRequest, NeighbourHop } from '../ports/graph-store.ts';
import { inTurns } from '../turns/in-turns.ts';
import { portions } from './portions.ts';
import type { Sqlite } from './sqlite.ts';

/** What each entity leads to, in compressed rows: those of entity n stand from `starts[n]` on. */
interface Hops {
  readonly starts: Uint32Array;
  readonly to: Uint32Array;
  readonly statement: Uint32Array;
  readonly family: Uint16Array;
}

/** Ids by number, in their order, and numbers by id. */
class Numbers {
  readonly ids: string[] = [];
  readonly #numbers = new Map<string, number>();

  of(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  /** The number that the id has, or gets now. */
  add(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    this.#numbers.set(id, this.ids.length);
    return this.ids.push(id) - 1;
  }
}

/** Which entities are neighbours by which statements, as numbers in typed arrays. */
export class Adjacency {
  readonly #entities: Numbers;
  readonly #statements: readonly string[];
  readonly #families: Numbers;
  readonly #kinds: readonly string[];
  readonly #hops: Hops;

  private constructor(
    { entities, statements, families }: Record<'entities' | 'statements' | 'families', Numbers>,
    kinds: readonly string[],
    hops: Hops,
  ) {
    this.#entities = entities;
    this.#statements = statements.ids;
    this.#families = families;
    this.#kinds = kinds;
    this.#hops = hops;
  }

  /** Reads all hops, and lets others work meanwhile. */
  static async of(database: Sqlite): Promise<Adjacency> {
    const entities = new Numbers();
    const statements = new Numbers();
    const families = new Numbers();
    const kinds: string[] = [];
    const ends: number[] = [];
    const told: number[] = [];
    const entityRows = 'SELECT number, id, kind FROM entities';
    for await (const [, id, kind] of portions<[number, string, string]>(
      database,
      entityRows,
      ['number'],
      [-1],
    )) {
      entities.add(id);
      kinds.push(kind);
    }
    const hopRows = 'SELECT statement, subject, other, family FROM hops';
    for await (const [statement, subject, other, family] of portions<
      [string, string, string, string]
    >(database, hopRows, ['statement', 'subject', 'other'], ['', '', ''])) {
      const [from, to] = [entities.of(subject), entities.of(other)];
      if (from === undefined || to === undefined) continue;
      ends.push(from, to);
      told.push(statements.add(statement), families.add(family));
    }
    const hops = await compressed(entities.ids.length, ends, told);
    return new Adjacency({ entities, statements, families }, kinds, hops);
  }

  /** In turns with other work: a hub may have thousands. `passing` leaves those of its ids that are hops. */
  async hopsFrom(
    request: HopsRequest,
    passing: ((statements: readonly string[]) => readonly string[]) | undefined,
    caller?: Caller,
  ): Promise<NeighbourHop[] | null> {
    const { from, limit, withoutFamilies, withoutKinds, always } = request;
    const closed = new Set(withoutFamilies.map((family) => this.#families.of(family)));
    const wanted = new Set(always.map((id) => this.#entities.of(id)));
    const isWanted = (entity: number) =>
      wanted.has(entity) || !withoutKinds.includes(this.#kinds[entity] ?? '');
    const known = inOrder(from.flatMap((id) => this.#entities.of(id) ?? []));
    const hops: NeighbourHop[] = [];
    await inTurns(caller, known, 1, (entity) => {
      if (hops.length > limit) return;
      const all = this.#hopsOf(entity, closed, isWanted);
      const kept = passing && new Set(passing(all.flatMap(({ statements }) => statements)));
      for (const hop of all) {
        const statements = kept ? hop.statements.filter((id) => kept.has(id)) : hop.statements;
        if (statements.length > 0) hops.push({ ...hop, statements });
      }
    });
    return hops.length > limit ? null : hops;
  }

  #hopsOf(
    from: number,
    closed: ReadonlySet<number | undefined>,
    isWanted: (entity: number) => boolean,
  ): NeighbourHop[] {
    const { starts, to, statement, family } = this.#hops;
    const byNeighbour = new Map<number, number[]>();
    for (let at = starts[from] ?? 0; at < (starts[from + 1] ?? 0); at += 1) {
      const next = to[at] ?? 0;
      if (closed.has(family[at]) || !isWanted(next)) continue;
      const statements = byNeighbour.get(next) ?? [];
      statements.push(statement[at] ?? 0);
      byNeighbour.set(next, statements);
    }
    const idOf = (entity: number) => this.#entities.ids[entity] ?? '';
    return inOrder(byNeighbour.keys()).map((next) => ({
      from: idOf(from),
      to: idOf(next),
      statements: inOrder(byNeighbour.get(next) ?? []).map((one) => this.#statements[one] ?? ''),
    }));
  }
}

/** Each hop from both of its ends. `ends` and `told` hold two numbers a hop. */
async function compressed(
  entities: number,
  ends: readonly number[],
  told: readonly number[],
): Promise<Hops> {
  const starts = new Uint32Array(entities + 2);
  // Counted two places on: what is one place on then tells where the next of an entity goes.
  for (const end of ends) starts[end + 2] = (starts[end + 2] ?? 0) + 1;
  await setImmediate();
  for (let at = 2; at < starts.length; at += 1)
    starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const to = new Uint32Array(ends.length);
  const statement = new Uint32Array(ends.length);
  const family = new Uint16Array(ends.length);
  for (let at = 0; at < ends.length; at += 1) {
    if (at % 100_000 === 0) await setImmediate();
    const end = ends[at] ?? 0;
    const place = starts[end + 1] ?? 0;
    starts[end + 1] = place + 1;
    to[place] = ends[at ^ 1] ?? 0;
    statement[place] = told[at & ~1] ?? 0;
    family[place] = told[at | 1] ?? 0;
  }
  return { starts, to, statement, family };
}

/** Each once, in the order of ids. */
function inOrder(numbers: Iterable<number>): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
