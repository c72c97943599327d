import type { Language } from '../../graph-seed/model/bilingual.ts';
import type { sentenceWriter } from '../../graph-seed/model/sentence.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';
import type { DataSetInfo } from '../ports/graph-store.ts';

type Write = ReturnType<typeof sentenceWriter>;
type Sentences = Partial<Record<Language, string>>;

/** By data set, since a statement's words are also those of whom it names. */
const ofDataSets = new WeakMap<DataSetInfo, WeakMap<Statement, Sentences>>();

/** The sentences of a data set's statements, each kept for as long as its statement's record is. */
export class KeptSentences {
  readonly #write: Write;
  readonly #written: WeakMap<Statement, Sentences>;

  constructor(info: DataSetInfo, write: Write) {
    this.#write = write;
    this.#written = ofDataSets.get(info) ?? new WeakMap();
    ofDataSets.set(info, this.#written);
  }

  /** Undefined where it was not written before. */
  known(statement: Statement, language: Language): string | undefined {
    return this.#written.get(statement)?.[language];
  }

  /** All that the statement names has to be known. */
  write(statement: Statement, language: Language): string {
    const sentences = this.#written.get(statement) ?? {};
    const sentence = sentences[language] ?? this.#write(statement, language);
    this.#written.set(statement, { ...sentences, [language]: sentence });
    return sentence;
  }
}
