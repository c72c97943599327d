interface Kept<T> {
  readonly record: T;
  readonly letters: number;
}

/**
 * Records that were read lately, by a key, at least half of them those asked for last. They are
 * shared between requests, and nobody changes them.
 */
export class KeptRecords<T> {
  readonly #mostLetters: number;
  #recent = new Map<string, Kept<T>>();
  #older = new Map<string, Kept<T>>();
  #letters = 0;

  /** `mostLetters` of JSON are kept in all. */
  constructor(mostLetters: number) {
    this.#mostLetters = mostLetters;
  }

  get(key: string): T | undefined {
    const recent = this.#recent.get(key);
    if (recent) return recent.record;
    const older = this.#older.get(key);
    if (older) this.#keep(key, older);
    return older?.record;
  }

  /** Keeps what was read from so many letters. */
  keep(key: string, record: T, letters: number): void {
    this.#keep(key, { record, letters });
  }

  #keep(key: string, kept: Kept<T>): void {
    this.#letters += kept.letters;
    if (this.#letters > this.#mostLetters / 2) {
      this.#older = this.#recent;
      this.#recent = new Map();
      this.#letters = kept.letters;
    }
    this.#recent.set(key, kept);
  }
}
