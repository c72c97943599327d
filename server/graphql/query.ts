import { Family, Kind } from '../../graph-seed/model/ontology.gen.ts';
import { entitiesAmong } from '../../graph-seed/model/value.ts';
import { findPaths } from '../explore/find-paths.ts';
import { searchNames } from '../explore/search.ts';
import { searchSentences } from '../explore/search-sentences.ts';
import { totalsOf } from '../explore/totals.ts';
import type { SchemaParts } from './builder.ts';
import { drawNetwork } from './drawn-network.ts';
import { entityFilter, filterInputs, statementFilter } from './filter-inputs.ts';
import { connectionOf, pageCost, pageRequest } from './paging.ts';
import { pairingFamily, workProperties, workRows } from './work-types.ts';

const networkLimit = 2000;
const figureLimit = 10_000;
const clamp = (given: number, least: number, most: number) =>
  Math.min(Math.max(given, least), most);

/** The fields that a query starts from. */
export function addQuery(parts: SchemaParts): void {
  addLookups(parts);
  addLists(parts);
  addUses(parts);
  addExploring(parts);
}

/** One thing by its slug. */
function addLookups({ builder, refs }: SchemaParts): void {
  builder.queryType({
    description: 'Everything that can be asked. The API is public and read-only.',
    fields: (t) => ({
      dataSet: t.field({
        type: refs.dataSet,
        description: 'The data set that the store holds.',
        resolve: (_, __, { graph }) => graph.dataSet(),
      }),
      entity: t.field({
        type: refs.entity,
        nullable: true,
        description: 'One entity; null where there is none.',
        args: { slug: t.arg.string({ required: true, description: 'Its slug.' }) },
        resolve: (_, { slug }, { graph }) => graph.entity.load(slug),
      }),
      statement: t.field({
        type: refs.statement,
        nullable: true,
        description: 'One statement; null where there is none.',
        args: { slug: t.arg.string({ required: true, description: 'Its slug.' }) },
        resolve: (_, { slug }, { graph }) => graph.statement.load(slug),
      }),
      article: t.field({
        type: refs.article,
        nullable: true,
        description: 'One article; null where there is none.',
        args: { slug: t.arg.string({ required: true, description: 'Its slug.' }) },
        resolve: (_, { slug }, { graph }) => graph.article.load(slug),
      }),
    }),
  });
  for (const [field, kind] of [
    ['person', Kind.Person],
    ['organisation', Kind.Organisation],
    ['village', Kind.Village],
    ['project', Kind.Project],
  ] as const) {
    builder.queryField(field, (t) =>
      t.field({
        type: refs[field],
        nullable: true,
        description: `A ${field}, with what is asked of one; null where the slug names none.`,
        args: { slug: t.arg.string({ required: true, description: 'Its slug.' }) },
        resolve: async (_, { slug }, { graph }) => {
          const entity = await graph.entity.load(slug);
          return entity?.kind === kind ? entity : null;
        },
      }),
    );
  }
}

/** Lists of entities, statements and articles. */
function addLists(parts: SchemaParts): void {
  const { builder, refs } = parts;
  const inputs = filterInputs(parts);
  builder.queryFields((t) => ({
    entities: t.connection(
      {
        type: refs.entity,
        nullable: false,
        description: 'Entities in the order of slugs.',
        args: { filter: t.arg({ type: inputs.entities, description: 'Which.' }) },
        complexity: pageCost,
        resolve: async (_, { filter, ...args }, { graph }) => {
          const request = pageRequest(args);
          const page = await (await graph.snapshot()).entitiesBy(entityFilter(filter), request);
          graph.keep({ entities: page.rows });
          return connectionOf(page, request, ({ id }) => id);
        },
      },
      { name: 'EntityConnection', description: 'A page of entities.' },
      { name: 'EntityEdge', description: 'One of the entities, with its cursor.' },
    ),
    statements: t.connection(
      {
        type: refs.statement,
        nullable: false,
        description: 'Statements in the order of slugs.',
        args: { filter: t.arg({ type: inputs.statements, description: 'Which.' }) },
        complexity: pageCost,
        resolve: async (_, { filter, ...args }, { graph }) => {
          const request = pageRequest(args);
          const page = await (await graph.snapshot()).statementsBy(
            statementFilter(filter),
            request,
          );
          graph.keep({ statements: page.rows });
          return connectionOf(page, request, ({ id }) => id);
        },
      },
      { name: 'StatementConnection', description: 'A page of statements.' },
      { name: 'StatementEdge', description: 'One of the statements, with its cursor.' },
    ),
    articles: t.connection(
      {
        type: refs.article,
        nullable: false,
        description: 'Articles in the order of slugs.',
        complexity: pageCost,
        resolve: async (_, args, { graph }) => {
          const request = pageRequest(args);
          const snapshot = await graph.snapshot();
          const page = await snapshot.entitiesBy({ kinds: [Kind.Article] }, request);
          const articles = await graph.article.loadMany(page.rows.map(({ id }) => id));
          const rows = articles.flatMap((one) => (one && !(one instanceof Error) ? [one] : []));
          return connectionOf({ ...page, rows }, request, ({ id }) => id);
        },
      },
      { name: 'ArticleConnection', description: 'A page of articles.' },
      { name: 'ArticleEdge', description: 'One of the articles, with its cursor.' },
    ),
    network: t.field({
      type: refs.network,
      description: 'The whole drawing in one answer.',
      args: {
        filter: t.arg({ type: inputs.network, description: 'Which part of it.' }),
        limit: t.arg.int({
          defaultValue: networkLimit,
          required: true,
          description: `Entities at most, from 1 to ${networkLimit}.`,
        }),
      },
      resolve: async (_, { filter, limit }, { graph }) => {
        const network = await (await graph.snapshot()).network(
          {
            entities: entityFilter(filter?.entities),
            ...(filter?.statements && { statements: statementFilter(filter.statements) }),
          },
          clamp(limit, 1, networkLimit),
        );
        graph.keep(network);
        return drawNetwork(network);
      },
    }),
  }));
}

/** The uses that the page is made for. */
function addUses({ builder, refs, enums, ontology }: SchemaParts): void {
  const ties = ontology.properties.filter(({ family }) => family === pairingFamily);
  builder.queryFields((t) => ({
    whoWorksWhere: t.connection(
      {
        type: refs.work,
        nullable: false,
        description: 'Who works where. One statement may be several rows; pages count statements.',
        args: {
          person: t.arg.string({ description: 'Slug of a person.' }),
          at: t.arg.string({
            description: 'Slug of a body, village or place: there or in anything within it.',
          }),
        },
        complexity: pageCost,
        resolve: async (_, { person, at, ...args }, { graph }) => {
          const request = pageRequest(args);
          const page = await (await graph.snapshot()).statementsBy(
            {
              properties: workProperties,
              ...(person && { subjects: [person] }),
              ...(at && { places: [at] }),
            },
            request,
          );
          graph.keep({ statements: page.rows });
          const rows = page.rows.flatMap(workRows);
          return connectionOf({ ...page, rows }, request, ({ statement }) => statement.id);
        },
      },
      { name: 'WorkConnection', description: 'A page of posts and memberships.' },
      { name: 'WorkEdge', description: 'One of the posts and memberships, with its cursor.' },
    ),
    pairings: t.connection(
      {
        type: refs.pairing,
        nullable: false,
        description: 'Which enterprise is paired with which village, in the order of slugs.',
        args: {
          enterprise: t.arg.string({ description: 'Slug of an enterprise.' }),
          village: t.arg.string({ description: 'Slug of a village.' }),
          ties: t.arg({
            type: [enums.property],
            description: `${ties.length} ties; all if left out.`,
          }),
          withCandidates: t.arg.boolean({
            defaultValue: true,
            required: true,
            description: 'Also where the enterprise or village may be the one that is not named.',
          }),
        },
        complexity: pageCost,
        resolve: async (
          _,
          { enterprise, village, ties: only, withCandidates, ...args },
          { graph },
        ) => {
          const request = pageRequest(args);
          const page = await (await graph.snapshot()).statementsBy(
            {
              families: [Family.pairing],
              orCandidates: withCandidates,
              ...(enterprise && { subjects: [enterprise] }),
              ...(village && { objects: [village] }),
              ...(only && { properties: only }),
            },
            request,
          );
          graph.keep({ statements: page.rows });
          return connectionOf(page, request, ({ id }) => id);
        },
      },
      { name: 'PairingConnection', description: 'A page of pairings.' },
      { name: 'PairingEdge', description: 'One of the pairings, with its cursor.' },
    ),
    disputes: t.field({
      type: [refs.dispute],
      description: 'Statements that disagree, in the order of slugs.',
      resolve: async (_, __, { graph }) => (await graph.snapshot()).disputes(),
    }),
    gaps: t.field({
      type: [refs.gap],
      description: 'What the articles leave open, by kind and then by slug.',
      args: { kinds: t.arg({ type: [enums.gapKind], description: 'Only these.' }) },
      resolve: async (_, { kinds }, { graph }) => {
        const gaps = await (await graph.snapshot()).gaps();
        return kinds ? gaps.filter(({ kind }) => kinds.includes(kind)) : gaps;
      },
    }),
  }));
}

/** Search, paths and totals. */
function addExploring(parts: SchemaParts): void {
  const { builder, refs, enums } = parts;
  builder.queryFields((t) => ({
    search: t.field({
      type: refs.search,
      description: 'By name, in characters, pinyin, initials or English, and in sentences.',
      args: {
        query: t.arg.string({ required: true, description: 'Its first 100 characters count.' }),
        first: t.arg.int({
          defaultValue: 20,
          required: true,
          description: 'Names, and sentences, at most: from 1 to 100.',
        }),
      },
      resolve: async (_, { query, first }, { graph }) => {
        const snapshot = await graph.snapshot();
        const size = clamp(first, 1, 100);
        const [names, sentences] = await Promise.all([
          searchNames(snapshot, query, size),
          searchSentences(snapshot, query, size),
        ]);
        graph.keep({ entities: names.hits.map(({ entity }) => entity) });
        return {
          names: names.hits,
          sentences: sentences.hits,
          more: names.more || sentences.more,
        };
      },
    }),
    paths: t.field({
      type: refs.paths,
      description: 'The shortest ways from one entity to another, against any direction.',
      args: {
        from: t.arg.string({ required: true, description: 'Slug of an entity.' }),
        to: t.arg.string({ required: true, description: 'Slug of another.' }),
        limit: t.arg.int({
          defaultValue: 5,
          required: true,
          description: 'Paths at most: from 1 to 20.',
        }),
        longest: t.arg.int({
          defaultValue: 6,
          required: true,
          description: 'Hops at most: from 1 to 6.',
        }),
        withoutFamilies: t.arg({
          type: [enums.family],
          description: 'Families whose statements are no hops; PLACE where it is left out.',
        }),
      },
      resolve: async (_, { withoutFamilies, limit, longest, ...ends }, { graph }) =>
        findPaths(await graph.snapshot(), {
          ...ends,
          limit: clamp(limit, 1, 20),
          longest: clamp(longest, 1, 6),
          withoutFamilies: withoutFamilies ?? [Family.place],
        }),
    }),
    totals: t.field({
      type: [refs.total],
      description: 'Figures added up: joint ones once, unnamed groups apart, unlike things never.',
      args: {
        places: t.arg.stringList({ description: 'Slugs: about one of these or something in it.' }),
        properties: t.arg({ type: [enums.property], description: 'Only these.' }),
      },
      resolve: async (_, { places, properties }, { graph }) => {
        const { rows } = await (await graph.snapshot()).statementsBy(
          { isFigure: true, ...(places && { places }), ...(properties && { properties }) },
          { first: figureLimit },
        );
        graph.keep({ statements: rows });
        const ids = [...new Set(rows.flatMap(({ subjects }) => entitiesAmong(subjects)))];
        const groups = new Set(
          (await graph.entities(ids)).filter(({ unnamed }) => unnamed).map(({ id }) => id),
        );
        return totalsOf(rows, (id) => groups.has(id));
      },
    }),
  }));
}
