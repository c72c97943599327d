import type { Entity } from '../../graph-seed/model/entity.ts';
import type { MissingEnd } from '../../graph-seed/model/value.ts';
import type { Random } from './random.ts';
import { entryOf, pickWord, vocabulary } from './vocabulary.ts';

/** The ends that one article leaves open; now and then several statements share one. */
export class MissingEnds {
  readonly #random: Random;
  readonly #article: string;
  readonly #cast: readonly Entity[];
  readonly #made = new Map<string, MissingEnd[]>();
  #count = 0;

  constructor(random: Random, article: string, cast: readonly Entity[]) {
    this.#random = random;
    this.#article = article;
    this.#cast = cast;
  }

  of(kind: string): MissingEnd {
    const made = this.#made.get(kind) ?? [];
    if (made.length > 0 && this.#random.chance(0.2)) return this.#random.pick(made);
    this.#count += 1;
    const able = this.#cast.filter((entity) => entity.kind === kind);
    const candidates = this.#random.pickSome(able, this.#random.whole(0, 4));
    const end: MissingEnd = {
      unknown: kind,
      id: `${this.#article}-missing-${this.#count}`,
      mention: pickWord(this.#random, entryOf(vocabulary.unnamed, kind)),
      candidates: candidates.map(({ id }) => id),
      reason: vocabulary.unnamedReason,
    };
    this.#made.set(kind, [...made, end]);
    return end;
  }
}
