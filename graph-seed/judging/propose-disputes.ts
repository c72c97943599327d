import type { Article } from '../model/article.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { DataSet, Dispute } from '../model/data-set.ts';
import { factKeys } from '../model/fact-key.ts';
import { type Identity, identityIn, pairKey, pairsOf } from '../model/identity.ts';
import { Bound, Property, Qualifier } from '../model/ontology.gen.ts';
import { indexOntology, labelOf, type OntologyIndex } from '../model/ontology.ts';
import { quantityWords } from '../model/quantity-words.ts';
import type { Statement } from '../model/statement.ts';
import { endId, isMissing } from '../model/value.ts';
import { type Days, daysOfTime, meet } from './days.ts';
import { type Told, toldInOrder } from './told-in-order.ts';

/** Disputes that a person may accept: one figure with two values, one post with two people. */
export function proposeDisputes(dataSet: Archive): Dispute[] {
  return new Proposing(dataSet).run();
}

type Archive = Pick<
  DataSet,
  'ontology' | 'articles' | 'entities' | 'statements' | 'identities' | 'disputes'
>;

/** Statements that cannot all hold as they stand, in the order of report. */
interface Conflict {
  readonly reports: readonly Told[];
  readonly about: Bilingual;
  readonly bothPossible: Dispute['bothPossible'];
  /** What a statement says of what disagrees. */
  readonly said: (statement: Statement) => Bilingual;
}

class Proposing {
  readonly #dataSet: Archive;
  readonly #ontology: OntologyIndex;
  readonly #identity: Identity;
  readonly #keyOf: ReturnType<typeof factKeys>;
  readonly #reports: readonly Told[];
  readonly #articles: ReadonlyMap<string, Article>;
  readonly #names: ReadonlyMap<string, Bilingual>;

  constructor(dataSet: Archive) {
    this.#dataSet = dataSet;
    this.#ontology = indexOntology(dataSet.ontology);
    this.#identity = identityIn(dataSet);
    this.#keyOf = factKeys(this.#ontology, (end) => this.#identity.leaderOf(endId(end)));
    this.#reports = toldInOrder(dataSet);
    this.#articles = new Map(dataSet.articles.map((article) => [article.id, article]));
    this.#names = new Map(
      dataSet.entities.map(({ id, name, nameEn, nameEnInText }) => [
        id,
        { zh: name, en: nameEnInText ?? nameEn },
      ]),
    );
  }

  run(): Dispute[] {
    const judged = new Set(
      this.#dataSet.disputes.flatMap(({ statements }) =>
        pairsOf(statements).map((pair) => pairKey(...pair)),
      ),
    );
    const isNew = ({ reports, said }: Conflict) =>
      pairsOf(reports.map(({ statement }) => statement.id)).some(([one, other]) => {
        const words = [one, other].map((id) => {
          const report = reports.find(({ statement }) => statement.id === id);
          return report && said(report.statement).zh;
        });
        return words[0] !== words[1] && !judged.has(pairKey(one, other));
      });
    return [...this.#figures(), ...this.#posts()].filter(isNew).map((one) => this.#dispute(one));
  }

  /** The same figure of the same subject and time, with two values. */
  #figures(): Conflict[] {
    const groups = groupsOf(this.#reports, ({ statement, article }) => {
      const { value, status } = statement;
      if (!value || !('quantity' in value)) return undefined;
      const unsaid = { ...value.quantity, value: 0, bound: Bound.exact };
      const { key } = this.#keyOf({ ...statement, value: { quantity: unsaid } }, article);
      return `${key} ${this.#isToCome(status)}`;
    });
    const numberOf = ({ statement: { value } }: Told) => {
      if (!value || !('quantity' in value)) return '';
      return `${value.quantity.bound} ${value.quantity.value}`;
    };
    return groups
      .filter((reports) => new Set(reports.map(numberOf)).size > 1)
      .map((reports) => {
        const values = reports.map(numberOf);
        const areExact = values.every((value) => value.startsWith(`${Bound.exact} `));
        return {
          reports,
          about: this.#aboutFigure(reports),
          bothPossible: areExact ? 'no' : 'unclear',
          said: ({ value }) =>
            value && 'quantity' in value
              ? quantityWords(value.quantity, this.#ontology)
              : { zh: '', en: '' },
        };
      });
  }

  /** One post of one body, held by two people at one time. */
  #posts(): Conflict[] {
    const groups = groupsOf(this.#reports, ({ statement, article }) => {
      const { property, status, subjects } = statement;
      if (property !== Property.holdsPost || this.#isToCome(status)) return undefined;
      if (subjects.some(isMissing) || isOneOfSeveral(roleOf(statement).zh)) return undefined;
      return this.#keyOf({ ...statement, subjects: [] }, article).key;
    });
    return (
      groups
        // Who holds it jointly shows that it is one of several.
        .filter((reports) => reports.every(({ statement }) => statement.subjects.length === 1))
        .flatMap((all) => {
          const reports = all.filter((one) =>
            all.some(
              (other) => this.#holders(one) !== this.#holders(other) && areAtOnce(one, other),
            ),
          );
          const [first] = reports;
          if (!first) return [];
          const role = roleOf(first.statement);
          const body = this.#named(first.statement.objects ?? []);
          return [
            {
              reports,
              about: {
                zh: `${body.zh}的${role.zh}是谁`,
                en: `Who is ${role.en} of ${body.en}`,
              },
              bothPossible: 'unclear' as const,
              said: ({ subjects }: Statement) => this.#named(subjects),
            },
          ];
        })
    );
  }

  #holders({ statement: { subjects } }: Told): string {
    return subjects
      .map((end) => this.#identity.leaderOf(endId(end)))
      .sort()
      .join(' ');
  }

  #isToCome(status = ''): boolean {
    return this.#ontology.statuses.get(status)?.toCome ?? false;
  }

  #aboutFigure([first]: readonly Told[]): Bilingual {
    if (!first) return { zh: '', en: '' };
    const { subjects, property, qualifiers, time } = first.statement;
    const subject = this.#named(subjects);
    const [of] = qualifiers[Qualifier.of] ?? [];
    const what = of && 'text' in of ? of.text : labelOf(this.#ontology.properties, property);
    const year = time?.from?.slice(0, 4);
    return {
      zh: `${subject.zh}${year === undefined ? '' : `${year}年`}的${what.zh}`,
      en: `${subject.en}: ${what.en}${year === undefined ? '' : ` in ${year}`}`,
    };
  }

  #named(ends: Statement['subjects']): Bilingual {
    const names = ends.map((end) => {
      const id = endId(end);
      const mention = isMissing(end) ? end.mention : undefined;
      return this.#names.get(this.#identity.leaderOf(id)) ?? mention ?? { zh: id, en: id };
    });
    return {
      zh: names.map(({ zh }) => zh).join('、'),
      en: names.map(({ en }) => en).join(' and '),
    };
  }

  #dispute({ reports, about, bothPossible, said }: Conflict): Dispute {
    const told = reports.map(({ statement, article }) => {
      const { title = article, entity } = this.#articles.get(article) ?? {};
      const words = said(statement);
      return {
        zh: `《${title}》：${words.zh}`,
        en: `“${entity?.nameEn ?? title}”: ${words.en}`,
      };
    });
    return {
      id: this.#unusedId(`${reports[0]?.statement.id}-disputed`),
      statements: reports.map(({ statement }) => statement.id),
      about,
      bothPossible,
      note: {
        zh: `${told.map(({ zh }) => zh).join('；')}。`,
        en: `${told.map(({ en }) => en).join('; ')}.`,
      },
    };
  }

  #unusedId(id: string): string {
    const taken = new Set(this.#dataSet.disputes.map((dispute) => dispute.id));
    let unused = id;
    for (let number = 2; taken.has(unused); number += 1) unused = `${id}-${number}`;
    return unused;
  }
}

/** Reports of one key together, where there are several; those without a key are left out. */
function groupsOf(reports: readonly Told[], keyOf: (report: Told) => string | undefined): Told[][] {
  const groups = new Map<string, Told[]>();
  for (const report of reports) {
    const key = keyOf(report);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(report);
    else groups.set(key, [report]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

function roleOf({ qualifiers }: Statement): Bilingual {
  const [role] = qualifiers[Qualifier.role] ?? [];
  return role && 'text' in role ? role.text : { zh: '', en: '' };
}

/** Deputies are several as a rule. */
function isOneOfSeveral(role: string): boolean {
  return role === '' || role.startsWith('副');
}

/** By their own times, else by when they are told; what has neither is of one time with its own article. */
function areAtOnce(one: Told, other: Told): boolean {
  const [a, b] = [daysOf(one), daysOf(other)];
  return a && b ? meet(a, b) : one.article === other.article;
}

function daysOf({ statement: { time }, published }: Told): Days | undefined {
  const told = published === undefined ? {} : { from: published, to: published };
  return daysOfTime(time) ?? daysOfTime(told);
}
