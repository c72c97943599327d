import type { Span } from '../../graph-seed/model/article-text.ts';
import type { Bilingual } from '../../graph-seed/model/bilingual.ts';
import type { Printed } from './clause.ts';

type Role = 'title' | 'byline' | 'heading' | 'caption';

export interface PrintedSentence extends Span {
  readonly en: string;
  readonly waived?: Bilingual;
}

/** The text of an article while it is written, with what stands where in it. */
export class Page {
  #text = '';
  readonly names: (Span & { readonly entity: string })[] = [];
  readonly sentences: PrintedSentence[] = [];
  /** Paragraphs that are not body text, by where they begin. */
  readonly roles: { readonly start: number; readonly role: Role }[] = [];

  get text(): string {
    return this.#text;
  }

  /** Goes on in a new paragraph. */
  paragraph(role?: Role): void {
    if (this.#text !== '') this.#text += '\n\n';
    if (role) this.roles.push({ start: this.#text.length, role });
  }

  get length(): number {
    return this.#text.length;
  }

  /** A sentence, printed by the function, which gives it in English. */
  sentence(print: () => string, waived?: Bilingual): void {
    const start = this.#text.length;
    const en = print();
    this.sentences.push({ start, end: this.#text.length, en, ...(waived && { waived }) });
  }

  print(words: string | Printed): Span {
    const start = this.#text.length;
    if (typeof words === 'string') {
      this.#text += words;
    } else {
      this.#text += words.text;
      for (const { start: from, end, entity } of words.names) {
        this.names.push({ start: start + from, end: start + end, entity });
      }
    }
    return { start, end: this.#text.length };
  }
}
