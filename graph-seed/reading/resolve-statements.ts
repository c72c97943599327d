import { publishedDates } from '../model/published-dates.ts';
import type { Quote } from '../model/quote.ts';
import type { Statement } from '../model/statement.ts';
import type { End, MissingEnd, QualifierValue, Time, Value } from '../model/value.ts';
import type { ProblemList, SourcePlace } from './problem.ts';
import { type ArticleReading, findWords, selectorOf } from './read-article.ts';
import { readYamlWithIds, type SourceFile } from './read-yaml.ts';
import {
  type QualifierSource,
  type SelectorSource,
  type StatementSource,
  type StatementsFile,
  statementsFile,
  type TimeSource,
  type ValueSource,
} from './source-shapes.ts';

/** A statement, its place in the files, and the words of its quotes as a reader reads them. */
export interface StatementReading {
  readonly statement: Statement;
  readonly place: SourcePlace;
  readonly words: readonly string[];
}

export interface StatementsReading {
  /** Every statement of the file, those that could not be resolved included. */
  readonly declared: readonly { id: string; place: SourcePlace }[];
  readonly statements: readonly StatementReading[];
  readonly missing: readonly { end: MissingEnd; place: SourcePlace }[];
}

/**
 * The `statements.yaml` of a folder of `articles/`, shorthands written out and quotes found in the
 * text; without the text, only its form is checked. Of what has one of the statuses `toCome` the
 * words of time mean the time that comes.
 */
export function readStatements(
  root: string,
  folder: string,
  reading: ArticleReading | undefined,
  problems: ProblemList,
  toCome: ReadonlySet<string>,
): StatementsReading {
  const file = `articles/${folder}/statements.yaml`;
  const source = readYamlWithIds(root, file, statementsFile, problems);
  if (!source || !reading) return { declared: [], statements: [], missing: [] };
  const { content, at, leftOut } = source;
  const resolver = new Resolver(reading, source, problems, toCome);
  return {
    declared: [
      ...content.statements.map(({ id }, index) => ({ id, place: at('statements', index) })),
      ...leftOut.flatMap(({ list, id, place }) =>
        list === 'statements' && id !== undefined ? [{ id, place }] : [],
      ),
    ],
    statements: content.statements.flatMap((row, index) => {
      const statement = resolver.statement(row, index);
      if (!statement) return [];
      const words = statement.evidence.map((quote) => reading.text.readable(quote));
      return [{ statement, place: at('statements', index), words }];
    }),
    missing: content.missing.map((end, index) => ({ end, place: at('missing', index) })),
  };
}

class Resolver {
  readonly #reading: ArticleReading;
  readonly #source: SourceFile<StatementsFile>;
  readonly #problems: ProblemList;
  readonly #missing: ReadonlyMap<string, MissingEnd>;
  readonly #toCome: ReadonlySet<string>;

  constructor(
    reading: ArticleReading,
    source: SourceFile<StatementsFile>,
    problems: ProblemList,
    toCome: ReadonlySet<string>,
  ) {
    this.#reading = reading;
    this.#source = source;
    this.#problems = problems;
    this.#toCome = toCome;
    this.#missing = new Map(source.content.missing.map((end) => [end.id, end]));
  }

  /** Undefined, with problems reported, where an end or every quote cannot be resolved. */
  statement(row: StatementSource, index: number): Statement | undefined {
    const place = (...path: (string | number)[]) => this.#source.at('statements', index, ...path);
    const subjects = this.#ends(row.subjects, place('subjects'));
    const isToCome = this.#toCome.has(row.status ?? '');
    const objects = row.objects && this.#ends(row.objects, place('objects'));
    const qualifiers = Object.fromEntries(
      Object.entries(row.qualifiers).map(([id, given]) => [
        id,
        [given]
          .flat()
          .flatMap((value) => this.#qualifier(value, place('qualifiers', id), isToCome)),
      ]),
    );
    const evidence = row.quotes.flatMap((quote, nth) => this.#quote(quote, place('quotes', nth)));
    if (evidence.every((quote) => quote.context)) {
      if (row.quotes.every((quote) => typeof quote !== 'string' && quote.context)) {
        this.#problems.add(
          'STATEMENT_WITHOUT_QUOTE',
          place(),
          `The statement ${row.id} has no quote that says it.`,
        );
      }
      return undefined;
    }
    if (subjects.length === 0 || objects?.length === 0) return undefined;
    const {
      id,
      property,
      verb,
      called,
      open,
      others,
      status,
      certainty,
      reason,
      inferred,
      resultOf,
    } = row;
    return {
      id,
      subjects,
      property,
      ...(verb && { verb }),
      ...(objects && { objects }),
      ...(called && { called }),
      ...(row.value && { value: this.#value(row.value, place('value'), isToCome) }),
      qualifiers,
      open,
      ...(others && { others }),
      ...(status && { status }),
      ...(row.time && { time: this.#time(row.time, place('time'), isToCome) }),
      certainty,
      ...(reason && { reason }),
      inferred,
      saidBy: this.#ends(row.saidBy, place('saidBy')),
      resultOf,
      evidence,
    };
  }

  #ends(ids: readonly string[], place: SourcePlace): End[] {
    return ids.flatMap((id): End[] => {
      if (!id.startsWith('?')) return [id];
      const end = this.#missing.get(id.slice(1));
      if (end) return [end];
      if (this.#source.leftOut.some((one) => one.list === 'missing' && one.id === id.slice(1))) {
        return [];
      }
      this.#problems.add('DANGLING_REFERENCE', place, `No missing end has the id ${id.slice(1)}.`);
      return [];
    });
  }

  #qualifier(source: QualifierSource, place: SourcePlace, isToCome: boolean): QualifierValue[] {
    if (typeof source !== 'string') return [this.#value(source, place, isToCome)];
    return this.#ends([source], place).map((entity) => ({ entity }));
  }

  #value(source: ValueSource, place: SourcePlace, isToCome: boolean): Value {
    if ('unit' in source) return { quantity: source };
    if ('zh' in source) return { text: source };
    return { time: this.#time(source, place, isToCome) };
  }

  /** Dated by hand, else by its words and when the article was published, where these tell. */
  #time(source: TimeSource, place: SourcePlace, isToCome: boolean): Time {
    const { inferredFrom, ...time } = source;
    const { published } = this.#reading.article;
    if (inferredFrom === 'published') {
      if (!published) {
        const message = `“${time.text}” is dated by when the article was published, which is not known.`;
        this.#problems.add('TIME_NOT_DATED', place, message);
      }
      return { ...time, inferredFrom };
    }
    const [quote] = inferredFrom === undefined ? [] : this.#quote(inferredFrom, place);
    if (quote) return { ...time, inferredFrom: quote };
    const isDated = time.from !== undefined || time.to !== undefined;
    const dates = !isDated && published && publishedDates(time.text, published.date, isToCome);
    return dates ? { ...time, ...dates, inferredFrom: 'published' } : time;
  }

  #quote(source: SelectorSource, place: SourcePlace): Quote[] {
    const { article, text } = this.#reading;
    const codes = { none: 'QUOTE_MISSING', many: 'QUOTE_AMBIGUOUS' } as const;
    const span = findWords(text, source, place, this.#problems, codes);
    if (!span) return [];
    const { prefix, suffix } = selectorOf(source);
    const context = typeof source !== 'string' && source.context;
    return [
      {
        article: article.id,
        exact: text.slice(span),
        ...(prefix && { prefix }),
        ...(suffix && { suffix }),
        ...span,
        sentences: article.sentences
          .filter((sentence) => sentence.start < span.end && sentence.end > span.start)
          .map((sentence) => sentence.id),
        ...(context && { context }),
      },
    ];
  }
}
