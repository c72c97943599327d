import { KeptRecords } from '../records/kept-records.ts';

/** Letters of one look-up that are kept. */
const mostLetters = 2_000_000;

/**
 * What the file tells of ids, kept while it is asked for: each question to SQLite takes as long as some
 * hundred that need none.
 */
export class LookUps<T extends object | null> {
  readonly #read: (ids: readonly string[]) => Iterable<readonly [id: string, told: T]>;
  readonly #nothing: T;
  readonly #kept = new KeptRecords<T>(mostLetters);

  /** `read` tells of those of which there is something; of each other there is `nothing`. */
  constructor(
    read: (ids: readonly string[]) => Iterable<readonly [id: string, told: T]>,
    nothing: T,
  ) {
    this.#read = read;
    this.#nothing = nothing;
  }

  /** What is told of one; nobody changes it. */
  of(id: string): T {
    return this.#kept.get(id) ?? this.ofAll([id])[0] ?? this.#nothing;
  }

  /** What is told of each, in the order of the ids. */
  ofAll(ids: readonly string[]): T[] {
    const told = new Map<string, T>();
    const unknown = new Set<string>();
    for (const id of ids) {
      const kept = this.#kept.get(id);
      if (kept === undefined) unknown.add(id);
      else told.set(id, kept);
    }
    const read = new Map(unknown.size > 0 ? this.#read([...unknown]) : []);
    for (const id of unknown) {
      const row = read.get(id) ?? this.#nothing;
      told.set(id, row);
      this.#kept.keep(id, row, id.length + JSON.stringify(row).length);
    }
    return ids.map((id) => told.get(id) ?? this.#nothing);
  }
}
