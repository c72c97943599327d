import type { Span } from '../../graph-seed/model/article-text.ts';
import type { Bilingual } from '../../graph-seed/model/bilingual.ts';
import type { Entity } from '../../graph-seed/model/entity.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';
import { isMissing } from '../../graph-seed/model/value.ts';
import type { Filler } from './arrange.ts';
import { canDropSubjects, clauseOf, nameOf, pronounOf, type SubjectPrint } from './clause.ts';
import type { Telling } from './memory.ts';
import { Page } from './page.ts';
import { statementOf } from './statement-of.ts';
import { type Phrase, pickPhrase, vocabulary } from './vocabulary.ts';
import type { World } from './world.ts';

/** Words that a statement rests on. */
export interface Evidence extends Span {
  /** They tell only who is meant. */
  readonly context?: true;
}

/** When and where a report was made. */
interface Dateline {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly place: Entity;
}

/** Prints what an article tells, sentence by sentence, and keeps where each statement stands. */
export class Composer {
  readonly page = new Page();
  readonly statements: Statement[] = [];
  readonly evidence = new Map<string, Evidence[]>();
  /** Words left where text is lost before them. */
  readonly lacunae: Span[] = [];
  readonly misprints: Span[] = [];
  /** The date of the report in print. */
  dateline: Span = { start: 0, end: 0 };
  readonly #world: World;
  readonly #article: Entity;
  readonly #year: number;
  /** How many names stand before the paragraph. */
  #paragraph = 0;

  constructor(world: World, article: Entity, year: number) {
    this.#world = world;
    this.#article = article;
    this.#year = year;
  }

  /** The title; gives where it stands. */
  title(host: Entity): Span {
    this.page.paragraph('title');
    const start = this.page.length;
    this.page.sentence(() => {
      const { name, nameEn } = this.#article;
      this.page.print(nameOf(host.id, this.#world));
      this.page.print(name.slice(host.name.length));
      return nameEn;
    }, vocabulary.waived);
    return { start, end: this.page.length };
  }

  /** The authors; gives where they stand. */
  byline(reporters: readonly Entity[]): Span {
    this.page.paragraph('byline');
    const start = this.page.length;
    this.page.sentence(() => {
      this.page.print('□');
      reporters.forEach(({ id }, index) => {
        if (index > 0) this.page.print(' ');
        this.page.print(nameOf(id, this.#world));
      });
      return `By ${reporters.map(({ nameEn }) => nameEn).join(' and ')}`;
    });
    return { start, end: this.page.length };
  }

  paragraph(): void {
    this.page.paragraph();
    this.#paragraph = this.page.names.length;
  }

  heading(): void {
    this.page.paragraph('heading');
    this.#words(vocabulary.headings, '');
  }

  /** A sentence that tells nothing of anybody. */
  filler(what: Filler): void {
    if (what === 'plain') this.#words(vocabulary.fillers, '。');
    if (what === 'lost') this.lacunae.push(this.#words(vocabulary.lostBeginning, '。'));
    if (what === 'misprinted') this.misprints.push(this.#words(vocabulary.misprinted, '。'));
  }

  /** One sentence that tells all of it, now and then in somebody's words. */
  facts(told: readonly Telling[], speaker: Entity | undefined, dateline?: Dateline): void {
    this.page.sentence(() => {
      const lead = dateline ? this.#dateline(dateline) : '';
      if (speaker) this.page.print('“');
      const printed = this.#clauses(told, speaker);
      this.page.print('。');
      const said = printed.map((statement) => this.#world.write(statement, 'en')).join(' ');
      if (!speaker) return `${lead}${said}`;
      this.page.print('”');
      const source = this.page.print(nameOf(speaker.id, this.#world));
      this.page.print('说。');
      for (const { id } of printed) this.rests(id, { ...source, context: true });
      return `${lead}“${said}” said ${speaker.nameEn}.`;
    });
  }

  /** Under a picture: something that the article says as well. */
  caption(statements: readonly Statement[]): void {
    this.page.paragraph('caption');
    this.page.sentence(() => {
      statements.forEach((statement, index) => {
        if (index > 0) this.page.print('；');
        this.rests(statement.id, this.page.print(clauseOf(statement, this.#world)));
      });
      this.page.print('。');
      return statements.map((statement) => this.#world.write(statement, 'en')).join(' ');
    });
  }

  /** Words that stand nowhere else in the article; gives where. */
  #words(phrase: Phrase, end: string): Span {
    let span: Span = { start: 0, end: 0 };
    this.page.sentence(() => {
      const { zh, en } = this.#unused(phrase);
      span = this.page.print(zh);
      this.page.print(end);
      return `${en}.`;
    });
    return span;
  }

  #unused(phrase: Phrase): Bilingual {
    for (let attempt = 1; ; attempt += 1) {
      const { zh, en } = pickPhrase(this.#world.random, phrase);
      // A long article has more of them than there are.
      const words = attempt > 20 ? `${attempt}${zh}` : zh;
      if (!this.page.text.includes(words)) return { zh: words, en };
    }
  }

  #dateline({ day, place }: Dateline): string {
    const [year, month, date] = day.split('-').map(Number);
    this.dateline = this.page.print(`${year}年${month}月${date}日`);
    this.page.print('，笔者走进');
    this.page.print(nameOf(place.id, this.#world));
    this.page.print('，');
    return `On ${day} we visited ${place.nameEn}. `;
  }

  #clauses(told: readonly Telling[], speaker: Entity | undefined): Statement[] {
    const { random, planted } = this.#world;
    return told.map(({ tale, note }, index) => {
      const before = index > 0 && random.chance(0.2) ? this.statements.at(-1) : undefined;
      const statement = statementOf(
        tale.fact,
        {
          id: `${this.#article.id}-s${String(this.statements.length + 1).padStart(4, '0')}`,
          year: this.#year,
          speaker: speaker?.id,
          resultOf: before ? [before.id] : [],
        },
        random,
      );
      if (index > 0) this.page.print(random.chance(0.5) ? '，' : '；');
      this.#clause(statement);
      this.statements.push(statement);
      note?.(statement.id);
      tale.tellings.push(statement.id);
      if (tale.tellings.length === 2) planted.repeated.push(tale.tellings);
      return statement;
    });
  }

  /** Whoever the paragraph has named is rarely named again; the name is then quoted as context. */
  #clause(statement: Statement): void {
    const [only, ...others] = statement.subjects;
    const isAlone = only !== undefined && !isMissing(only) && others.length === 0;
    const named = isAlone
      ? this.page.names.slice(this.#paragraph).find(({ entity }) => entity === only)
      : undefined;
    const print =
      named && this.#world.random.chance(0.85) ? this.#again(statement, named) : 'named';
    this.rests(statement.id, this.page.print(clauseOf(statement, this.#world, print)));
    if (named && print !== 'named') {
      this.rests(statement.id, { start: named.start, end: named.end, context: true });
    }
  }

  #again(statement: Statement, { entity }: { entity: string }): SubjectPrint {
    if (canDropSubjects(statement, this.#world) && this.#world.random.chance(0.7)) return 'dropped';
    return pronounOf(entity, this.#world) === undefined ? 'named' : 'pronoun';
  }

  /** Notes that the statement rests on these words. */
  rests(statement: string, evidence: Evidence): void {
    this.evidence.set(statement, [...(this.evidence.get(statement) ?? []), evidence]);
  }
}
