/** Where in the data files something stands; lines count from 1. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
}

/** Of what stands in files that are not read again. */
export const nowhere: SourcePlace = { file: '', line: 0 };

/** One thing wrong with the data files, or a note on what may be, with what to do about it. */
export interface Problem extends SourcePlace {
  readonly code: ProblemCode;
  readonly message: string;
  readonly remedy: string;
}

/** Every code a check can give, with the remedy that goes with it. */
export const remedies = {
  FILE_MISSING: 'Create the file, or remove the folder that needs it.',
  FILE_KIND: 'Put a plain file here: no link, folder, pipe or device.',
  FILE_TOO_LARGE: 'Split the file; an article is a folder of its own.',
  NOT_UTF8: 'Save the file as UTF-8.',
  BYTE_ORDER_MARK: 'Save the file as UTF-8 without a byte order mark (BOM).',
  LINE_ENDING: 'Save the file with line feeds (LF) as line endings; .gitattributes keeps them.',
  BAD_CHARACTER: 'Take the character out; type the words anew where it came with a copy.',
  NUMBER_TOO_LARGE: 'Give a number that is at most 9007199254740991.',
  YAML_ALIAS: 'Write the value out, or put it in quotation marks: & and * have a meaning in YAML.',
  YAML_DEPTH: 'Write the file with fewer lists or maps inside one another.',
  YAML_SYNTAX: 'Correct the YAML at this line.',
  DUPLICATE_KEY: 'Keep one of the two entries of this key.',
  SHAPE: 'Give the entry the form that graph-seed/README.md describes.',
  ONTOLOGY: 'Correct the ontology: each name that it uses must be defined in it once.',
  TEMPLATE:
    'Use only {subjects}, {auxiliary}, {verb}, {itsVerb}, {objects}, {printedObjects} and {theirVerb} or {value}, of a quantity {number}, {per} and {stage}, and qualifiers the property allows.',
  TEXT_UNREGISTERED: 'Once the text is as printed, write this SHA-256 into article.yaml.',
  TEXT_CHANGED:
    'Restore text.txt, or record the new sha256 in article.yaml and review every quote.',
  TITLE_NOT_PRINTED: 'Give the title as it stands in text.txt.',
  WORDS_NOT_FOUND: 'Quote words of the article exactly as printed.',
  WORDS_AMBIGUOUS: 'Add a prefix or a suffix, or more words, so that one place matches.',
  DUPLICATE_ID:
    'Choose another id: entities, statements, missing ends, disputes and retired ids share one list.',
  UNKNOWN_KIND: 'Use a kind of the ontology.',
  UNKNOWN_TYPE: 'Use a type that the ontology lists for this kind.',
  UNKNOWN_NAME_ORIGIN: 'Use a name origin of the ontology, or add it in ontology-additions.yaml.',
  UNKNOWN_PROPERTY: 'Use a property of the ontology, or add it in ontology-additions.yaml.',
  UNKNOWN_QUALIFIER:
    'Use a qualifier that the ontology allows for this property, or one of a property of your own in ontology-additions.yaml.',
  UNKNOWN_UNIT: 'Use a unit of the ontology, or add it in ontology-additions.yaml.',
  UNKNOWN_STATUS: 'Use a status of the ontology, or add it in ontology-additions.yaml.',
  UNKNOWN_BOUND: 'Use a bound of the ontology, or add it in ontology-additions.yaml.',
  UNKNOWN_PER: 'Use what the ontology lists under per, or add it in ontology-additions.yaml.',
  UNKNOWN_SCOPE: 'Use a scope of the ontology, or add it in ontology-additions.yaml.',
  UNKNOWN_STAGE: 'Use a stage of the ontology, or add it in ontology-additions.yaml.',
  UNKNOWN_PART:
    'Name a part that this statement has: subjects, objects, value, time or a qualifier.',
  QUALIFIER_MISSING: 'Add the qualifier without which a statement of this property says nothing.',
  END_KIND: 'Use an entity of a kind that the ontology allows at this place.',
  VALUE_KIND: 'Give objects or a value of the type that the ontology states for this property.',
  DANGLING_REFERENCE: 'Correct the id, or add what it names.',
  STATEMENT_WITHOUT_QUOTE: 'Add the words of the article that say this (not only context).',
  NOT_READ: 'Add the first words of the sentence to read in article.yaml, or say read: all.',
  SENTENCE_UNTRANSLATED: 'Add the sentence to translations.yaml.',
  QUOTE_MISSING: 'Quote words of the article exactly as printed.',
  QUOTE_AMBIGUOUS: 'Add a prefix or a suffix so that one place matches.',
  END_NOT_NAMED:
    'Quote words that name it (context: true where they only tell who is meant), or say in inferred why it is meant.',
  VERB_NOT_PRINTED: 'Give the verb in words of a quote; … stands where others come between.',
  QUOTE_CUT: 'Write the words as one quote, in quotation marks: a comma ends an entry of a list.',
  NOT_PRINTED: 'Use the words as printed, quote them, or mark a text with paraphrase: true.',
  QUANTITY_MISMATCH: 'Make value agree with the printed number, in the plain unit.',
  TIME_NOT_DATED: 'Say in inferredFrom which words date it, or leave from and to out.',
  REASON_MISSING: 'Give the reason of the inference, or leave the reason out where it is stated.',
  SCOPE_MISSING: 'Say in scope whether the figure is the total, each one’s, or unclear.',
  NAMED_TWICE: 'Name each id once.',
  JUDGED_TWICE: 'Keep one of the two: the same is judged at both places.',
  CONTRADICTION: 'Take one of these judgements back: they cannot all be right.',
  NOT_ONE: 'Judge as the same only what may be one: of one kind, each as many.',
  DATE_TOO_EARLY:
    'Give the day of the judgement or of the retrieval, or the date of the article, as it is.',
  GROUP_COUNT: 'Give unnamed: true and count together, and only to a group.',
  UNUSED: 'Use it in a statement or a mention, or remove it.',
  CYCLE: 'Remove one of the statements that lead back to the start.',
  MENTION_OVERLAP: 'Let one mention contain the other whole, or separate them.',
  MORE: 'Mend these; the next run tells the others.',
  LAYOUT_STALE: 'Run npm run seed -- layout.',
  SAME_NAME: 'Keep both where they are two; where they are one, keep one entry and its id.',
  FUTURE_DATE: 'Look at the date; keep it where it is right.',
  DOUBTFUL_PINYIN: 'Look at how each character is read; keep the name where it is written so.',
} as const;

export type ProblemCode = keyof typeof remedies;

export type Lost = 'ids' | 'uses';

/** Nobody reads more of one file in one run, or of one problem: letters. */
const mostOfFile = 1_000;
const longest = 500;

/** Collects problems while files are read; reading goes on so that all are reported at once. */
export class ProblemList {
  readonly #problems: Problem[] = [];
  readonly #told = new Map<string, number>();
  /**
   * What of the files nobody knows: ids, where a whole file could not be read, and what is used,
   * where an entry could not. A rule that needs it would blame others for it.
   */
  readonly lost = new Set<Lost>();

  /** Of a file that is wrong throughout the first problems are told, and that there are more. */
  add(code: ProblemCode, place: SourcePlace, message: string): void {
    const told = this.#told.get(place.file) ?? 0;
    this.#told.set(place.file, told + 1);
    if (told === mostOfFile) {
      this.add('MORE', place, `Only the first ${mostOfFile} problems of this file are told.`);
    }
    if (told >= mostOfFile && code !== 'MORE') return;
    this.#problems.push({
      file: place.file,
      line: place.line,
      code,
      message: message.length > longest ? `${message.slice(0, longest)}…` : message,
      remedy: remedies[code],
    });
  }

  /** Those of another list, as they are. */
  take(problems: readonly Problem[]): void {
    for (const problem of problems) this.#problems.push(problem);
  }

  /** Whether no more problems of the file would be told. */
  isFull(file: string): boolean {
    return (this.#told.get(file) ?? 0) > mostOfFile;
  }

  /** In file and line order, each once. */
  sorted(): Problem[] {
    const seen = new Map(
      this.#problems.map((p) => [`${p.file}:${p.line}:${p.code}:${p.message}`, p]),
    );
    return [...seen.values()].sort(
      (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.code, b.code),
    );
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
