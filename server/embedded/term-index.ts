import type { Lookup } from '../search/search-query.ts';

/** Finds rows by the terms they were added with. Rows are numbers, answered in rising order. */
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

  /** Rows that some lookup finds. */
  find(lookups: readonly Lookup[]): number[] {
    const found = new Set(lookups.flatMap((lookup) => this.#lookUp(lookup)));
    return [...found].sort((a, b) => a - b);
  }

  #lookUp(lookup: Lookup): number[] {
    if ('all' in lookup) return this.#all(lookup.all);
    if ('any' in lookup) return lookup.any.flatMap((term) => this.#rows.get(term) ?? []);
    return this.#startingWith(lookup.prefix).flatMap((term) => this.#rows.get(term) ?? []);
  }

  #all(terms: readonly string[]): number[] {
    const [rarest, ...rest] = terms
      .map((term) => this.#rows.get(term) ?? [])
      .sort((a, b) => a.length - b.length);
    const others = rest.map((rows) => new Set(rows));
    return (rarest ?? []).filter((row) => others.every((rows) => rows.has(row)));
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
