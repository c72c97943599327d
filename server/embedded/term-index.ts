import type { Lookup } from '../search/lookup.ts';

/** Finds rows by the terms they were added with. Rows are numbers. */
export class TermIndex {
  readonly #rows = new Map<string, number[]>();
  #sorted: readonly string[] | undefined;

  /** Rows are added in rising order. */
  add(row: number, terms: readonly string[]): void {
    for (const term of terms) {
      const rows = this.#rows.get(term);
      if (rows) rows.push(row);
      else this.#rows.set(term, [row]);
    }
    this.#sorted = undefined;
  }

  /** Rows that some lookup finds, up to the limit: by the first that does, then in rising order. */
  find(lookups: readonly Lookup[], limit: number): number[] {
    const found = new Set<number>();
    for (const lookup of lookups) {
      if (found.size >= limit) break;
      const rows = new Set(this.#lookUp(lookup));
      for (const row of [...rows].sort((a, b) => a - b)) found.add(row);
    }
    return [...found].slice(0, limit);
  }

  #some(lookups: readonly Lookup[]): Set<number> {
    return new Set(lookups.flatMap((lookup) => this.#lookUp(lookup)));
  }

  #lookUp(lookup: Lookup): number[] {
    if ('every' in lookup) return common(lookup.every.map((word) => this.#some(word)));
    if ('all' in lookup) return this.#all(lookup.all);
    if ('any' in lookup) return lookup.any.flatMap((term) => this.#rows.get(term) ?? []);
    return this.#startingWith(lookup.prefix).flatMap((term) => this.#rows.get(term) ?? []);
  }

  #all(terms: readonly string[]): number[] {
    return common(terms.map((term) => new Set(this.#rows.get(term))));
  }

  #startingWith(prefix: string): readonly string[] {
    this.#sorted ??= [...this.#rows.keys()].sort();
    const terms = this.#sorted;
    let low = 0;
    let high = terms.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((terms[middle] ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (terms[end]?.startsWith(prefix)) end += 1;
    return terms.slice(low, end);
  }
}

/** Rows that are in each of the sets. */
function common(sets: readonly ReadonlySet<number>[]): number[] {
  const [fewest, ...others] = [...sets].sort((a, b) => a.size - b.size);
  return [...(fewest ?? [])].filter((row) => others.every((rows) => rows.has(row)));
}
