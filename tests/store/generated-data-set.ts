import fc from 'fast-check';
import type { Article } from '../../graph-seed/model/article.ts';
import type { DataSet, Dispute } from '../../graph-seed/model/data-set.ts';
import type { Entity } from '../../graph-seed/model/entity.ts';
import { Kind, Property } from '../../graph-seed/model/ontology.gen.ts';
import {
  indexOntology,
  type PropertyDefinition,
  type QualifierDefinition,
} from '../../graph-seed/model/ontology.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';
import {
  type End,
  endId,
  isMissing,
  type MissingEnd,
  type QualifierValue,
  type Quantity,
  type Time,
  type Value,
} from '../../graph-seed/model/value.ts';
import { articleOf, quoteOf } from './article-of.ts';
import { both, dataSetOf, entity, inOrder, statement } from './data-set-parts.ts';
import { projectOntology } from './project-ontology.ts';

const ontology = projectOntology();
const { kinds, qualifiers: qualifierDefinitions } = indexOntology(ontology);
const { properties } = ontology;
const ownKinds = [...kinds.values()].filter(({ id }) => id !== Kind.Article);
/** Those that lie in each other come up more often. */
const nested: readonly string[] = [Kind.Organisation, Kind.Village, Kind.Place];
const drawnKinds = [...ownKinds, ...ownKinds.filter(({ id }) => nested.includes(id))];
const unnamed = both('未点明。', 'It is not named.');

/** Few letters, so that names share them; surnames with a reading of their own among them. */
const letters = Array.from('周冬瑞单曾朱阿盟嘎查公司园区');
const englishWords = ['Zhou', 'Dong', 'Rui', 'Alxa', 'Company', 'Zone', 'Gacha', 'High-tech', 'a'];

/** Ids that dictionaries and numbers order otherwise than code units do. */
const ids = ['0', '10', '9', 'a', 'a-1', 'a-b', 'a1', 'ab', 'b', 'z-9', 'z9', 'zone'];

/** What is chosen: numbers that stand for one of as many as there are. */
const choice = fc.nat({ max: 997 });

function some<T>(of: fc.Arbitrary<T>, minLength: number, maxLength: number): fc.Arbitrary<T[]> {
  return fc.array(of, { minLength, maxLength, size: 'max' });
}

function sometimes<T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(of, { nil: undefined, freq: 2 });
}

const chinese = some(fc.constantFrom(...letters), 1, 5).map((text) => text.join(''));
const english = some(fc.constantFrom(...englishWords), 1, 3).map((text) => text.join(' '));

const entityDraft = fc.record({
  kind: choice,
  type: sometimes(choice),
  name: chinese,
  nameEn: english,
  aliases: some(chinese, 0, 2),
  count: fc.option(fc.integer({ min: 2, max: 9 }), { nil: undefined, freq: 1 }),
  grouped: fc.nat({ max: 4 }),
});

const sentenceDraft = fc.record({
  zh: fc
    .tuple(chinese, fc.constantFrom('', '，', '\n'), chinese)
    .map((parts) => `${parts.join('')}。`),
  en: sometimes(english),
  names: some(choice, 0, 2),
});

/** Often more than nine sentences, so that their order is not that of their ids. */
const articleDraft = fc.oneof(some(sentenceDraft, 1, 4), some(sentenceDraft, 10, 12));

const dateDraft = fc.record({
  year: fc.integer({ min: 2022, max: 2024 }),
  month: fc.constantFrom('01', '02', '12'),
  day: fc.constantFrom('01', '15', '28'),
  precision: fc.constantFrom(4, 7, 10),
});

const sourceDraft = fc.record({
  published: sometimes(dateDraft),
  publisher: sometimes(fc.constantFrom('甲报', '乙报')),
});

const endDraft = fc.record({ missing: fc.nat({ max: 6 }), pick: choice });

const statementDraft = fc.record({
  property: choice,
  subjects: some(endDraft, 1, 3),
  objects: some(endDraft, 1, 2),
  number: fc.integer({ min: 1, max: 1_000 }),
  qualifiers: some(fc.record({ take: fc.boolean(), ends: some(endDraft, 1, 2) }), 7, 7),
  time: sometimes(
    fc.record({
      form: fc.constantFrom('undated', 'both', 'both', 'from', 'to'),
      dates: fc.tuple(dateDraft, dateDraft),
    }),
  ),
  status: sometimes(fc.constantFrom('achieved', 'ongoing', 'planned', 'forecast')),
  certainty: fc.constantFrom('stated', 'stated', 'part', 'inferred'),
  saidBy: sometimes(choice),
  resultOf: some(choice, 0, 2),
  evidence: some(choice, 1, 2),
});

const draft = fc.record({
  entities: some(entityDraft, 3, 9),
  entityIds: fc.shuffledSubarray(ids, { minLength: 9, maxLength: 9 }),
  articles: some(articleDraft, 1, 3),
  sources: some(sourceDraft, 3, 3),
  /** For each kind the candidates of two missing ends. */
  missing: some(some(choice, 0, 3), 14, 14),
  statements: fc.oneof(
    { weight: 1, arbitrary: some(statementDraft, 0, 5) },
    { weight: 4, arbitrary: some(statementDraft, 9, 20) },
  ),
  statementIds: fc.shuffledSubarray(statementIds(), { minLength: 20, maxLength: 20 }),
  disputes: some(fc.record({ from: choice, step: choice }), 0, 2),
});

type Draft = ReturnType<typeof draft.generate>['value'];
type EndDraft = Draft['statements'][number]['subjects'][number];
type StatementDraft = Draft['statements'][number];
type DateDraft = NonNullable<StatementDraft['time']>['dates'][number];

/** Small data sets that keep to the ontology, to the order of ids and to what must not go round. */
export const generatedDataSet: fc.Arbitrary<DataSet> = draft.map(build);

function build(given: Draft): DataSet {
  const entities = given.entities.map((one, index) =>
    entityFrom(one, given.entityIds[index] ?? `e-${index}`),
  );
  const articles = given.articles.map((sentences, index) => {
    const { published, publisher } = given.sources[index] ?? {};
    return {
      ...articleOf(
        `report-${index + 9}`,
        sentences.map(({ zh, en, names }) => ({
          zh,
          ...(en !== undefined && { en }),
          names: [...new Set(names.flatMap((name) => pick(entities, name)?.id ?? []))],
        })),
      ),
      ...(published && { published: { date: dateFrom(published) } }),
      ...(publisher !== undefined && { publisher: both(publisher, `The ${publisher}`) }),
    };
  });
  const ends = new Ends([...entities, ...articles.map((article) => article.entity)], given.missing);
  const statements: Statement[] = [];
  for (const [index, one] of given.statements.entries()) {
    const id = given.statementIds[index] ?? `s-${index}`;
    statements.push(statementFrom(one, id, ends, articles, statements));
  }
  return dataSetOf({
    id: 'generated',
    version: '1.0.0',
    title: both('生成', 'Generated'),
    articles: inOrder(articles),
    entities: inOrder([...entities, ...articles.map((article) => article.entity)]),
    statements: inOrder(statements),
    identities: [],
    retired: [],
    disputes: inOrder(given.disputes.flatMap((one, index) => disputeFrom(one, index, statements))),
  });
}

function entityFrom(given: Draft['entities'][number], id: string): Entity {
  const { name, nameEn, aliases, count } = given;
  const kind = pick(drawnKinds, given.kind);
  const type = given.type === undefined ? undefined : pick(kind?.types ?? [], given.type)?.id;
  const isGroup = given.grouped === 0;
  return entity(id, kind?.id ?? Kind.Person, name, {
    nameEn,
    aliases: [...new Set(aliases)],
    ...(type !== undefined && { type }),
    ...(isGroup && { unnamed: true as const }),
    ...(isGroup && count !== undefined && { count }),
  });
}

/** Ends by what a property or qualifier allows. */
class Ends {
  readonly #entities: readonly Entity[];
  readonly #missing: ReadonlyMap<string, MissingEnd>;

  constructor(entities: readonly Entity[], candidates: readonly (readonly number[])[]) {
    this.#entities = entities;
    const kindIds = [...kinds.keys()];
    this.#missing = new Map(
      candidates.map((chosen, index): [string, MissingEnd] => {
        const kind = kindIds[index % kindIds.length] ?? '';
        const number = Math.floor(index / kindIds.length);
        const ofKind = entities.filter((row) => row.kind === kind);
        const of = chosen.flatMap((one) => pick(ofKind, one)?.id ?? []);
        const id = `some-${kind.toLowerCase()}-${number}`;
        return [id, { unknown: kind, id, candidates: [...new Set(of)], reason: unnamed }];
      }),
    );
  }

  /** Different ends of these kinds, those left out that `allowed` does not take. */
  choose(
    drafts: readonly EndDraft[],
    kindIds: readonly string[],
    allowed: (rank: number, id: string) => boolean = () => true,
  ): End[] {
    const pool = this.#entities.filter(
      ({ id, kind }, rank) => kindIds.includes(kind) && allowed(rank, id),
    );
    const chosen = drafts.flatMap(({ missing, pick: of }): End[] => {
      const named = missing === 0 ? undefined : pick(pool, of);
      if (named) return [named.id];
      const kind = pick(kindIds, of) ?? '';
      const end = this.#missing.get(`some-${kind.toLowerCase()}-${of % 2}`);
      return end ? [end] : [];
    });
    return [...new Map(chosen.map((end) => [endId(end), end])).values()];
  }

  /** Where the entity stands; what has a place or a whole stands before it. */
  rank(end: End): number {
    return isMissing(end) ? Infinity : this.#entities.findIndex(({ id }) => id === end);
  }

  people(chosen: number | undefined): string[] {
    if (chosen === undefined) return [];
    const people = this.#entities.filter(({ kind }) => kind === Kind.Person);
    const person = pick(people, chosen);
    return person ? [person.id] : [];
  }
}

function statementFrom(
  given: StatementDraft,
  id: string,
  ends: Ends,
  articles: readonly Article[],
  earlier: readonly Statement[],
): Statement {
  const definition = propertyOf(given.property);
  const objects =
    definition.objects === undefined ? undefined : ends.choose(given.objects, definition.objects);
  const objectIds = new Set((objects ?? []).map(endId));
  const last = Math.min(...(objects ?? []).map((end) => ends.rank(end)));
  const subjects = ends.choose(given.subjects, definition.subjects, (rank, subject) =>
    definition.acyclic ? rank < last : !objectIds.has(subject),
  );
  const time = given.time && timeFrom(given.time);
  const value = valueFrom(definition.value, given);
  const { status, certainty } = given;
  const cause = given.resultOf.flatMap((chosen) => pick(earlier, chosen)?.id ?? []);
  return statement({
    id,
    subjects,
    property: definition.id,
    ...(objects && { objects }),
    ...(value && { value }),
    qualifiers: qualifiersFrom(definition, given, ends),
    ...(status && { status }),
    ...(time && { time }),
    certainty: certainty === 'inferred' ? 'inferred' : 'stated',
    ...(certainty === 'inferred' && { reason: unnamed }),
    inferred: certainty === 'part' ? [{ part: 'subjects', reason: unnamed }] : [],
    saidBy: ends.people(given.saidBy),
    resultOf: [...new Set(cause)],
    evidence: given.evidence.flatMap((chosen) => {
      const article = pick(articles, chosen);
      return article ? [quoteOf(article, chosen % article.sentences.length)] : [];
    }),
  });
}

/** Containment comes up more often than other properties, for chains of it. */
function propertyOf(chosen: number): PropertyDefinition {
  const containment = properties.filter(
    ({ id }) => id === Property.partOf || id === Property.locatedIn,
  );
  const definition = pick(chosen % 4 === 0 ? containment : properties, chosen >> 2);
  if (!definition) throw new Error('The ontology has no properties.');
  return definition;
}

function qualifiersFrom(
  { qualifiers, required }: PropertyDefinition,
  given: StatementDraft,
  ends: Ends,
): Statement['qualifiers'] {
  return Object.fromEntries(
    qualifiers.flatMap((id, index): [string, QualifierValue[]][] => {
      const drawn = given.qualifiers[index];
      const definition = qualifierDefinitions.get(id);
      if (!definition || !drawn || !(drawn.take || required.includes(id))) return [];
      const values = qualifierValues(definition, drawn.ends, given, ends);
      return values.length === 0 ? [] : [[id, values]];
    }),
  );
}

function qualifierValues(
  { type, kinds: allowed }: QualifierDefinition,
  drawn: readonly EndDraft[],
  given: StatementDraft,
  ends: Ends,
): QualifierValue[] {
  if (type === 'entity') {
    return ends.choose(drawn, allowed ?? []).map((end) => ({ entity: end }));
  }
  const value = valueFrom(type, given);
  return value ? [value] : [];
}

function valueFrom(
  type: PropertyDefinition['value'],
  { number }: StatementDraft,
): Value | undefined {
  if (type === 'quantity') {
    const quantity: Quantity = { text: `${number}元`, value: number, unit: 'yuan', bound: 'exact' };
    return { quantity };
  }
  if (type === 'text') return { text: both(`第${number}`, `number ${number}`) };
  return type === 'time' ? { time: { text: '近年来', en: 'in recent years' } } : undefined;
}

function timeFrom({ form, dates }: NonNullable<StatementDraft['time']>): Time {
  const [from = '', to = ''] = dates.map(dateFrom).sort();
  return {
    text: '近年来',
    en: 'in recent years',
    ...((form === 'both' || form === 'from') && { from }),
    ...((form === 'both' || form === 'to') && { to }),
  };
}

function dateFrom({ year, month, day, precision }: DateDraft): string {
  return `${year}-${month}-${day}`.slice(0, precision);
}

function disputeFrom(
  { from, step }: Draft['disputes'][number],
  index: number,
  statements: readonly Statement[],
): Dispute[] {
  const first = pick(statements, from);
  const second = pick(
    statements.filter((one) => one !== first),
    step,
  );
  if (!first || !second) return [];
  const about = both('试验', 'A trial');
  const named = [first.id, second.id].sort();
  return [
    { id: `d-${10 - index}`, statements: named, about, bothPossible: 'unclear', note: about },
  ];
}

function statementIds(): string[] {
  return [...ids, ...ids.map((id) => `${id}-x`)].map((id) => `s-${id}`);
}

function pick<T>(list: readonly T[], chosen: number): T | undefined {
  return list.length === 0 ? undefined : list[chosen % list.length];
}
