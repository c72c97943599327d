/** Whether all answers so far were read from one data set. */
export class DataSetWatch {
  #first: string | undefined;
  #isReplaced = false;
  readonly #listeners = new Set<() => void>();

  /** Is told the hash of an answer's data set; undefined where the answer has none. */
  saw(hash: string | undefined): void {
    if (hash === undefined || this.#isReplaced) return;
    this.#first ??= hash;
    if (this.#first === hash) return;
    this.#isReplaced = true;
    for (const listener of this.#listeners) listener();
  }

  /** True from the first answer of another data set on. */
  readonly isReplaced = (): boolean => this.#isReplaced;

  /** Calls the listener once the data set is another; call the answer to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
