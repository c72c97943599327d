import type { EntityFilter, StatementFilter } from '../ports/filters.ts';
import type { SchemaParts } from './builder.ts';
import { type GivenTold, toldFields, toldFilter } from './told-filter.ts';

/** The inputs that lists and the network are filtered by. */
export function filterInputs({ builder, enums, inputs }: SchemaParts) {
  const entities = builder.inputType('EntityFilter', {
    description: 'Which entities. What is left out does not filter; a list passes any of it.',
    fields: (t) => ({
      kinds: t.field({ type: [enums.kind], description: 'Kinds.' }),
      types: t.stringList({ description: 'Types within a kind, such as company.' }),
      places: t.stringList({ description: 'Slugs: in one of these, directly or further in.' }),
      articles: t.stringList({ description: 'Slugs of articles that name it.' }),
    }),
  });
  const statements = builder.inputType('StatementFilter', {
    description: 'Which statements. What is left out does not filter; a list passes any of it.',
    fields: (t) => ({
      properties: t.field({ type: [enums.property], description: 'Properties.' }),
      families: t.field({ type: [enums.family], description: 'Families of properties.' }),
      inferred: t.boolean({
        description: 'True: it or any part of it is inferred. False: the article says all of it.',
      }),
      statuses: t.field({ type: [enums.status], description: 'Statuses.' }),
      places: t.stringList({ description: 'Slugs: about one of these or something in it.' }),
      articles: t.stringList({ description: toldFields.articles }),
      publishers: t.stringList({ description: toldFields.publishers }),
      reported: t.field({ type: inputs.days, description: toldFields.reported }),
      valid: t.field({ type: inputs.days, description: toldFields.valid }),
      entities: t.stringList({ description: 'Slugs of entities that take part.' }),
      subjects: t.stringList({ description: 'Slugs of entities that are a subject.' }),
      objects: t.stringList({ description: 'Slugs of entities that are an object.' }),
      saidBy: t.stringList({ description: 'Slugs of entities that say it.' }),
      orCandidates: t.boolean({
        description:
          'Entities, subjects, objects: also where one is a candidate for a missing end.',
      }),
      from: t.string({
        description: 'Its time reaches past this day, YYYY-MM-DD.',
        deprecationReason: 'Use `valid`.',
      }),
      to: t.string({
        description: 'Its time begins before the end of this day, YYYY-MM-DD.',
        deprecationReason: 'Use `valid`.',
      }),
      isFigure: t.boolean({ description: 'It gives a quantity.' }),
      resultOf: t.stringList({ description: 'Slugs of statements that it follows from.' }),
    }),
  });
  const network = builder.inputType('NetworkFilter', {
    description: 'Entities that pass and take part in a statement that passes.',
    fields: (t) => ({
      entities: t.field({ type: entities, description: 'Which entities.' }),
      statements: t.field({ type: statements, description: 'Which statements.' }),
    }),
  });
  return { entities, statements, network };
}

type Given<T> = { readonly [K in keyof T]?: T[K] | null | undefined };

export function entityFilter(given: Given<EntityFilter> | null | undefined): EntityFilter {
  return withoutNulls(given ?? {});
}

type GivenStatements = Given<Omit<StatementFilter, keyof GivenTold>> & GivenTold & GivenDays;

/** The days of a time as they were given before there was `valid`. */
type GivenDays = NonNullable<GivenTold['valid']>;

/** Throws BAD_INPUT for a day that is none. */
export function statementFilter(given: GivenStatements | null | undefined): StatementFilter {
  const { articles, publishers, reported, valid, from, to, ...own } = given ?? {};
  const told = toldFilter({ articles, publishers, reported, valid: valid ?? { from, to } });
  return { ...withoutNulls<Omit<StatementFilter, keyof GivenTold>>(own), ...told };
}

/** What GraphQL gives as null is what the port leaves out. */
function withoutNulls<T extends object>(given: Given<T>): T {
  const rows = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(rows) as T;
}
