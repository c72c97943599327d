import type { Statement } from '../../graph-seed/model/statement.ts';

/** The statements of one article by the sentences that they rest on. */
export class StatementsBySentence {
  readonly #article: string;
  readonly #bySentence = new Map<string, Statement[]>();

  constructor(article: string) {
    this.#article = article;
  }

  /** Adding the last one again changes nothing. */
  add(statement: Statement): void {
    for (const { article, context, sentences } of statement.evidence) {
      // What only tells who is meant carries no statement.
      if (article !== this.#article || context) continue;
      for (const sentence of sentences) {
        const resting = this.#bySentence.get(sentence) ?? [];
        if (resting.at(-1) !== statement) resting.push(statement);
        this.#bySentence.set(sentence, resting);
      }
    }
  }

  on(sentence: string): readonly Statement[] {
    return this.#bySentence.get(sentence) ?? [];
  }
}
