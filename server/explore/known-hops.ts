import type { GraphSnapshot, HopsRequest } from '../ports/graph-store.ts';
import { inTurns } from '../turns/in-turns.ts';
import type { RequestBudget } from './request-budget.ts';

/** Hops that a question looks at. */
const mostHops = 100_000;
/** Hops that are kept between two looks at the clock. */
const hopsAtOnce = 1_000;

/** Which entities are neighbours by which statements, as far as was asked for. */
export class KnownHops {
  readonly #snapshot: GraphSnapshot;
  readonly #which: Omit<HopsRequest, 'from' | 'limit'>;
  readonly #budget: RequestBudget;
  readonly #statements = new Map<string, Map<string, readonly string[]>>();
  readonly #asked = new Set<string>();
  #room: number;

  constructor(
    snapshot: GraphSnapshot,
    which: Omit<HopsRequest, 'from' | 'limit'>,
    budget: RequestBudget,
    most = mostHops,
  ) {
    this.#snapshot = snapshot;
    this.#which = which;
    this.#budget = budget;
    this.#room = most;
  }

  /** Asks for all hops of these entities. False where they are more than a question looks at. */
  async learn(entities: readonly string[]): Promise<boolean> {
    const from = entities.filter((id) => !this.#asked.has(id));
    if (from.length === 0) return true;
    const hops = await this.#snapshot.hopsFrom({ ...this.#which, from, limit: this.#room });
    if (!hops) return false;
    this.#room -= hops.length;
    for (const id of from) this.#asked.add(id);
    await inTurns(this.#budget, hops, hopsAtOnce, (hop) => {
      this.#link(hop.from, hop.to, hop.statements);
      this.#link(hop.to, hop.from, hop.statements);
    });
    return true;
  }

  /** All neighbours of an entity that was asked for; of others those that were. */
  neighboursOf(entity: string): Iterable<string> {
    return this.#statements.get(entity)?.keys() ?? [];
  }

  /** The statements that connect two neighbours, in the order of ids. */
  between(one: string, other: string): readonly string[] {
    return this.#statements.get(one)?.get(other) ?? [];
  }

  #link(from: string, to: string, statements: readonly string[]): void {
    const known = this.#statements.get(from) ?? new Map<string, readonly string[]>();
    known.set(to, statements);
    this.#statements.set(from, known);
  }
}
