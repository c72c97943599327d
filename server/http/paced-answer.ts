import { ServerResponse } from 'node:http';

const pieceBytes = 65_536;

/**
 * An answer that hands its body over in pieces, each after its reader has taken the one before, so
 * that it is known how much is not taken yet.
 */
export class PacedAnswer extends ServerResponse {
  #rest: Uint8Array | undefined;

  /** Bytes that are kept for the reader. */
  get unread(): number {
    return (this.#rest?.length ?? 0) + this.writableLength;
  }

  override end(chunk?: unknown, encoding?: unknown, done?: unknown): this {
    const bytes = typeof chunk === 'string' && encoding === undefined ? Buffer.from(chunk) : chunk;
    if (!(bytes instanceof Uint8Array) || bytes.length <= pieceBytes || done !== undefined) {
      return Reflect.apply(super.end, this, [chunk, encoding, done]);
    }
    this.#rest = bytes;
    this.#handOver();
    return this;
  }

  readonly #handOver = (): void => {
    while (this.#rest && this.#rest.length > 0) {
      // Nobody hears a destroyed answer's error.
      if (this.destroyed) return;
      const piece = this.#rest.subarray(0, pieceBytes);
      this.#rest = this.#rest.subarray(pieceBytes);
      if (!this.write(piece)) {
        this.once('drain', this.#handOver);
        return;
      }
    }
    this.#rest = undefined;
    super.end();
  };
}
