import fc from 'fast-check';
import { containment } from '../../graph-seed/model/containment.ts';
import type { DataSet } from '../../graph-seed/model/data-set.ts';
import { entitiesAmong } from '../../graph-seed/model/value.ts';
import { termsOfSentences } from '../../server/derive/sentence-terms.ts';
import type { EntityFilter, PageRequest, StatementFilter } from '../../server/ports/filters.ts';
import type { GraphSnapshot } from '../../server/ports/graph-store.ts';
import type { Lookup, TermLookup } from '../../server/search/lookup.ts';
import { searchKeys } from '../../server/search/search-keys.ts';
import { termsOf } from '../../server/search/search-query.ts';
import { nameLookups, sentenceLookups } from '../search/lookups.ts';
import { hostileIds } from './hostile-ids.ts';

/** A question that a snapshot can be asked; it prints as the call that it is. */
export interface Question {
  readonly method: keyof GraphSnapshot;
  readonly ask: (view: GraphSnapshot) => Promise<unknown>;
  readonly toString: () => string;
}

/** Questions of every method about a data set, also about what it does not hold. */
export function generatedQuestion(dataSet: DataSet): fc.Arbitrary<Question> {
  const id = idOf(dataSet);
  const ids = fc.array(id, { maxLength: 8 });
  const names = dataSet.entities.flatMap((entity) => Object.values(searchKeys(entity)).flat());
  const nameTerms = dataSet.entities.flatMap((entity) => termsOf(searchKeys(entity)));
  const sentences = dataSet.articles.flatMap(termsOfSentences);
  const sentenceWords = [
    ...sentences.map(({ text }) => text),
    ...dataSet.articles.flatMap((article) =>
      article.sentences.flatMap(({ translation }) => translation ?? []),
    ),
  ];
  const sentenceTerms = sentences.flatMap(({ terms }) => terms);
  const limit = fc.oneof(fc.integer({ min: 1, max: 14 }), fc.constantFrom(100, 2 ** 31, Infinity));
  const orNone = fc.oneof(
    { arbitrary: limit, weight: 9 },
    { arbitrary: fc.constant(0), weight: 1 },
  );
  const containers = dataSet.statements.flatMap(({ property, objects }) =>
    containment.includes(property) ? entitiesAmong(objects ?? []) : [],
  );
  const place = fc.constantFrom('nowhere', ...containers);
  const entityFilter = entityFilterOf(dataSet, id, place);
  const statementFilter = statementFilterOf(dataSet, id, place);
  const page: fc.Arbitrary<PageRequest> = fc.oneof(
    { weight: 2, arbitrary: fc.record({ first: orNone }) },
    { weight: 1, arbitrary: fc.record({ first: orNone, after: id }) },
  );
  const network = fc.record(
    { entities: entityFilter, statements: statementFilter },
    { requiredKeys: [] },
  );
  const anyHops = fc.record({
    from: listOf(id),
    limit: orNone,
    withoutFamilies: valuesOf(dataSet.ontology.families.map((family) => family.id)),
    withoutKinds: valuesOf(dataSet.ontology.kinds.map((kind) => kind.id)),
    always: listOf(id),
  });
  const told = fc.option(upTo(2, fc.record(toldFields(dataSet.articles))), { nil: undefined });
  const hops = fc
    .tuple(anyHops, told)
    .map(([asked, filter]) => ({ ...asked, ...(filter && { told: filter }) }));
  const articles = fc.array(fc.constantFrom('nothing', ...dataSet.articles.map((one) => one.id)));
  const few = [
    question('dataSet', [], (view) => view.dataSet()),
    question('disputes', [], (view) => view.disputes()),
  ];
  return fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(...few) },
    { weight: 2, arbitrary: over('gaps', told, (view, of) => view.gaps(of)) },
    { weight: 1, arbitrary: over('entities', ids, (view, of) => view.entities(of)) },
    { weight: 1, arbitrary: over('statements', ids, (view, of) => view.statements(of)) },
    { weight: 1, arbitrary: over('articles', ids, (view, of) => view.articles(of)) },
    { weight: 1, arbitrary: over('positions', ids, (view, of) => view.positions(of)) },
    { weight: 1, arbitrary: over('statementIdsOf', ids, (view, of) => view.statementIdsOf(of)) },
    { weight: 1, arbitrary: over('namedFirstIn', articles, (view, of) => view.namedFirstIn(of)) },
    { weight: 2, arbitrary: over('containersOf', ids, (view, of) => view.containersOf(of)) },
    { weight: 1, arbitrary: over('entitiesTold', ids, (view, of) => view.entitiesTold(of)) },
    { weight: 1, arbitrary: over('namesakesOf', ids, (view, of) => view.namesakesOf(of)) },
    { weight: 2, arbitrary: over('neighbourCounts', ids, (view, of) => view.neighbourCounts(of)) },
    {
      weight: 4,
      arbitrary: over('entitiesBy', fc.tuple(entityFilter, page), (view, [of, at]) =>
        view.entitiesBy(of, at),
      ),
    },
    {
      weight: 6,
      arbitrary: over('statementsBy', fc.tuple(statementFilter, page), (view, [of, at]) =>
        view.statementsBy(of, at),
      ),
    },
    {
      weight: 5,
      arbitrary: over('statementsTold', fc.tuple(statementFilter, page), (view, [of, at]) =>
        view.statementsTold(of, at),
      ),
    },
    {
      weight: 3,
      arbitrary: over('factsTold', fc.tuple(statementFilter, page), (view, [of, at]) =>
        view.factsTold(of, at),
      ),
    },
    { weight: 1, arbitrary: over('factsOf', ids, (view, of) => view.factsOf(of)) },
    { weight: 3, arbitrary: over('figures', statementFilter, (view, of) => view.figures(of)) },
    {
      weight: 6,
      arbitrary: over('network', fc.tuple(network, limit), (view, [of, most]) =>
        view.network(of, most),
      ),
    },
    { weight: 6, arbitrary: over('hopsFrom', hops, (view, of) => view.hopsFrom(of)) },
    {
      weight: 4,
      arbitrary: over(
        'searchEntities',
        fc.tuple(lookupsIn(names, nameTerms), orNone, told),
        (view, [of, most, filter]) => view.searchEntities(of, most, filter),
      ),
    },
    {
      weight: 7,
      arbitrary: over(
        'searchSentences',
        fc.tuple(lookupsIn(sentenceWords, sentenceTerms), orNone, told),
        (view, [of, most, filter]) => view.searchSentences(of, most, filter),
      ),
    },
  );
}

function over<T>(
  method: Question['method'],
  given: fc.Arbitrary<T>,
  ask: (view: GraphSnapshot, given: T) => Promise<unknown>,
): fc.Arbitrary<Question> {
  return given.map((one) => question(method, one, (view) => ask(view, one)));
}

function question(method: Question['method'], given: unknown, ask: Question['ask']): Question {
  return { method, ask, toString: () => `${method} ${fc.stringify(given)}` };
}

/** Ids of everything, and some that are of nothing. */
function idOf(dataSet: DataSet): fc.Arbitrary<string> {
  const of = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  const entities = of(dataSet.entities);
  const statements = of(dataSet.statements);
  const rest = [...Object.keys(dataSet.layout.positions), ...of(dataSet.disputes)];
  return fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...entities) },
    { weight: 2, arbitrary: fc.constantFrom(...statements, ...rest) },
    { weight: 1, arbitrary: fc.constantFrom(...entities).map((id) => `${id}-`) },
    { weight: 1, arbitrary: hostileText() },
  );
}

function hostileText(): fc.Arbitrary<string> {
  return fc.oneof(fc.constantFrom(...hostileIds), fc.string({ unit: 'binary', maxLength: 9 }));
}

function valuesOf<T extends string>(known: readonly T[]): fc.Arbitrary<T[]> {
  return listOf(fc.constantFrom(...known));
}

/** Empty now and then; most empty lists would leave nothing to compare. */
function listOf<T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.oneof(
    { weight: 12, arbitrary: fc.array(one, { minLength: 1, maxLength: 4 }) },
    { weight: 1, arbitrary: fc.constant<T[]>([]) },
  );
}

function idsOr(known: readonly string[]): fc.Arbitrary<string[]> {
  const one = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...known) },
    { weight: 1, arbitrary: hostileText() },
  );
  return listOf(one);
}

/** Few keys at once: most filters together pass nothing. */
function upTo<T extends object>(most: number, all: fc.Arbitrary<T>): fc.Arbitrary<Partial<T>> {
  return fc
    .tuple(all, fc.infiniteStream(fc.nat({ max: 99 })), fc.integer({ min: 0, max: most }))
    .map(([filter, order, keys]) => {
      const ranked = Object.keys(filter).map((key) => ({ key, rank: order.next().value ?? 0 }));
      const kept = new Set(
        ranked
          .sort((a, b) => a.rank - b.rank)
          .slice(0, keys)
          .map(({ key }) => key),
      );
      const some: Partial<T> = { ...filter };
      for (const key of Object.keys(filter)) {
        if (!kept.has(key)) Reflect.deleteProperty(some, key);
      }
      return some;
    });
}

function entityFilterOf(
  { ontology, articles }: DataSet,
  id: fc.Arbitrary<string>,
  place: fc.Arbitrary<string>,
): fc.Arbitrary<EntityFilter> {
  return upTo(
    2,
    fc.record({
      kinds: idsOr(ontology.kinds.map((kind) => kind.id)),
      types: idsOr(ontology.kinds.flatMap(({ types }) => types.map((type) => type.id))),
      places: listOf(fc.oneof(id, place)),
      articles: idsOr(articles.map((article) => article.id)),
    }),
  );
}

/** By whom and of which time: fields of a filter. */
function toldFields(articles: DataSet['articles']) {
  const day = fc.constantFrom('2022-01-01', '2022-12-31', '2023-02-15', '2023-12-01', '2024-12-31');
  const days = fc.record({ from: day, to: day }, { requiredKeys: [] });
  return {
    articles: idsOr(articles.map((article) => article.id)),
    publishers: idsOr(['无名报', ...articles.flatMap(({ publisher }) => publisher?.zh ?? [])]),
    reported: days,
    valid: days,
  };
}

function statementFilterOf(
  { ontology, articles, statements }: DataSet,
  id: fc.Arbitrary<string>,
  place: fc.Arbitrary<string>,
): fc.Arbitrary<StatementFilter> {
  const ids = listOf(id);
  const used = statements.map(({ property }) => property);
  const causes = statements.flatMap(({ resultOf }) => resultOf);
  return upTo(
    3,
    fc.record({
      properties: fc.oneof(
        idsOr([...used, 'nothing']),
        idsOr(ontology.properties.map(({ id }) => id)),
      ),
      families: idsOr(ontology.families.map((family) => family.id)),
      inferred: fc.boolean(),
      statuses: valuesOf(['achieved', 'ongoing', 'planned', 'forecast'] as const),
      places: listOf(fc.oneof(id, place)),
      ...toldFields(articles),
      entities: ids,
      subjects: ids,
      objects: ids,
      saidBy: ids,
      orCandidates: fc.boolean(),
      isFigure: fc.boolean(),
      resultOf: fc.oneof(ids, idsOr([...causes, ''])),
    }),
  );
}

/** What queries give, and terms of any kind, found or not. */
function lookupsIn(
  texts: readonly string[],
  known: readonly string[],
): fc.Arbitrary<readonly Lookup[]> {
  const part = fc
    .tuple(fc.constantFrom(...texts), fc.nat({ max: 3 }), fc.constantFrom(1, 1, 2, 3, 6, 12))
    .map(([text, from, length]) => text.slice(from, from + length));
  const mistyped = fc
    .tuple(fc.constantFrom(...texts), fc.nat({ max: 8 }), fc.constantFrom('', 'x', '冬'))
    .map(([text, at, letter]) => text.slice(0, at) + letter + text.slice(at + 1));
  const text = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...texts) },
    { weight: 4, arbitrary: part },
    { weight: 4, arbitrary: mistyped },
    { weight: 1, arbitrary: hostileText() },
  );
  const term = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...known) },
    { weight: 1, arbitrary: hostileText() },
  );
  const one: fc.Arbitrary<TermLookup> = fc.oneof(
    fc.record({ all: fc.array(term, { maxLength: 3 }) }),
    fc.record({ any: fc.array(term, { maxLength: 3 }) }),
    fc.record({
      prefix: fc.tuple(term, fc.nat({ max: 2 })).map(([one, length]) => one.slice(0, length)),
    }),
  );
  const several = fc.array(fc.array(one, { maxLength: 3 }), { maxLength: 3 });
  const lookup: fc.Arbitrary<Lookup> = fc.oneof(
    { weight: 3, arbitrary: one },
    { weight: 1, arbitrary: fc.record({ every: several }) },
  );
  const words = fc.tuple(text, text).map((both) => both.join(' '));
  return fc.oneof(
    { weight: 1, arbitrary: text.map((one) => nameLookups(one)) },
    { weight: 1, arbitrary: text.map((one) => sentenceLookups(one)) },
    { weight: 1, arbitrary: words.map((one) => sentenceLookups(one)) },
    { weight: 2, arbitrary: fc.array(lookup, { maxLength: 3 }) },
  );
}
