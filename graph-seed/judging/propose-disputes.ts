import type { Bilingual } from '../model/bilingual.ts';
import type { Dispute } from '../model/data-set.ts';
import { pairKey, pairsOf } from '../model/identity.ts';
import { Bound, Property, Qualifier } from '../model/ontology.gen.ts';
import { labelOf } from '../model/ontology.ts';
import { quantityWords } from '../model/quantity-words.ts';
import type { Statement } from '../model/statement.ts';
import { endId, isMissing } from '../model/value.ts';
import { areHeldAtOnce } from './tenure.ts';
import type { Told, ToldArchive } from './told-archive.ts';

/**
 * Disputes that a person may accept beside those accepted: one figure with two values, one post with
 * two people.
 */
export function proposeDisputes(archive: ToldArchive, accepted: readonly Dispute[]): Dispute[] {
  return new Proposing(archive, accepted).run();
}

/** Statements that cannot all hold as they stand, in the order of report. */
interface Conflict {
  readonly reports: readonly Told[];
  readonly about: Bilingual;
  readonly bothPossible: Dispute['bothPossible'];
  /** What a statement says of what disagrees. */
  readonly said: (statement: Statement) => Bilingual;
}

class Proposing {
  readonly #archive: ToldArchive;
  readonly #accepted: readonly Dispute[];

  constructor(archive: ToldArchive, accepted: readonly Dispute[]) {
    this.#archive = archive;
    this.#accepted = accepted;
  }

  run(): Dispute[] {
    const judged = new Set(
      this.#accepted.flatMap(({ statements }) =>
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
    const groups = groupsOf(this.#archive.tellings, ({ statement, article }) => {
      const { value, status } = statement;
      if (!value || !('quantity' in value)) return undefined;
      const unsaid = { ...value.quantity, value: 0, bound: Bound.exact };
      const { key } = this.#archive.keyOf({ ...statement, value: { quantity: unsaid } }, article);
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
              ? quantityWords(value.quantity, this.#archive.ontology)
              : { zh: '', en: '' },
        };
      });
  }

  /** One post of one body, held by two people at one time. */
  #posts(): Conflict[] {
    const groups = groupsOf(this.#archive.tellings, ({ statement, article }) => {
      const { property, status, subjects } = statement;
      if (property !== Property.holdsPost || this.#isToCome(status)) return undefined;
      if (subjects.some(isMissing) || isOneOfSeveral(roleOf(statement).zh)) return undefined;
      return this.#archive.keyOf({ ...statement, subjects: [] }, article).key;
    });
    return (
      groups
        // Who holds it jointly shows that it is one of several.
        .filter((reports) => reports.every(({ statement }) => statement.subjects.length === 1))
        .flatMap((all) => {
          const reports = all.filter((one) =>
            all.some(
              (other) =>
                this.#holders(one) !== this.#holders(other) &&
                areHeldAtOnce(one, other, this.#archive.ontology),
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
      .map((end) => this.#archive.identity.leaderOf(endId(end)))
      .sort()
      .join(' ');
  }

  #isToCome(status = ''): boolean {
    return this.#archive.ontology.statuses.get(status)?.toCome ?? false;
  }

  #aboutFigure([first]: readonly Told[]): Bilingual {
    if (!first) return { zh: '', en: '' };
    const { subjects, property, qualifiers, time } = first.statement;
    const subject = this.#named(subjects);
    const [of] = qualifiers[Qualifier.of] ?? [];
    const what =
      of && 'text' in of ? of.text : labelOf(this.#archive.ontology.properties, property);
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
      const entity = this.#archive.entities.get(this.#archive.identity.leaderOf(id));
      if (entity) return { zh: entity.name, en: entity.nameEnInText ?? entity.nameEn };
      return mention ?? { zh: id, en: id };
    });
    return {
      zh: names.map(({ zh }) => zh).join('、'),
      en: names.map(({ en }) => en).join(' and '),
    };
  }

  #dispute({ reports, about, bothPossible, said }: Conflict): Dispute {
    const told = reports.map(({ statement, article }) => {
      const title = this.#archive.titleOf(article);
      const words = said(statement);
      return { zh: `《${title.zh}》：${words.zh}`, en: `“${title.en}”: ${words.en}` };
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
    const taken = new Set(this.#accepted.map((dispute) => dispute.id));
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
