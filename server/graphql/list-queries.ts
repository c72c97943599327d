import { Kind } from '../../graph-seed/model/ontology.gen.ts';
import { present } from '../explore/present.ts';
import type { SchemaParts } from './builder.ts';
import { clamp } from './clamp.ts';
import { DrawnNetwork } from './drawn-network.ts';
import { entityFilter, filterInputs, statementFilter } from './filter-inputs.ts';
import { connectionOf, pageRequest } from './paging.ts';

const networkLimit = 2000;

/** Lists of entities, statements and articles. */
export function addLists(parts: SchemaParts): void {
  const { builder, refs } = parts;
  const inputs = filterInputs(parts);
  builder.queryFields((t) => ({
    entities: t.connection(
      {
        type: refs.entity,
        nullable: false,
        description: 'Entities in the order of slugs.',
        args: { filter: t.arg({ type: inputs.entities, description: 'Which.' }) },
        resolve: async (_, { filter, ...args }, { context }) => {
          const request = pageRequest(args);
          const page = await (await context.snapshot()).entitiesBy(entityFilter(filter), request);
          context.keep({ entities: page.rows });
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
        resolve: async (_, { filter, ...args }, { context }) => {
          const request = pageRequest(args);
          const snapshot = await context.snapshot();
          const which = statementFilter(filter);
          // The statements of an entity are looked at one by one, those of others as a list.
          if (request.first > 0 && (which.entities ?? which.saidBy)) {
            const page = await snapshot.statementsTold(which, request);
            await context.keepTold(page);
            return connectionOf(page, request, ({ id }) => id);
          }
          const page = await snapshot.statementsBy(which, request);
          context.keep({ statements: page.rows });
          return connectionOf(page, request, ({ id }) => id);
        },
      },
      { name: 'StatementConnection', description: 'A page of statements.' },
      { name: 'StatementEdge', description: 'One of the statements, with its cursor.' },
    ),
    facts: t.connection(
      {
        type: refs.fact,
        nullable: false,
        description: 'Facts, each of which some statement passes, in the order of slugs.',
        args: { filter: t.arg({ type: inputs.statements, description: 'Which.' }) },
        resolve: async (_, { filter, ...args }, { context }) => {
          const request = pageRequest(args);
          const page = await (await context.snapshot()).factsTold(statementFilter(filter), request);
          await context.keepTold(page);
          const rows = await Promise.all(page.rows.map((first) => context.factOf(first)));
          return connectionOf({ ...page, rows }, request, ({ id }) => id);
        },
      },
      { name: 'FactConnection', description: 'A page of facts.' },
      { name: 'FactEdge', description: 'One of the facts, with its cursor.' },
    ),
    articles: t.connection(
      {
        type: refs.article,
        nullable: false,
        description: 'Articles in the order of slugs.',
        resolve: async (_, args, { context }) => {
          const request = pageRequest(args);
          const snapshot = await context.snapshot();
          const page = await snapshot.entitiesBy({ kinds: [Kind.Article] }, request);
          const rows = await present(page.rows.map(({ id }) => context.article.load(id)));
          return connectionOf({ ...page, rows }, request, ({ id }) => id);
        },
      },
      { name: 'ArticleConnection', description: 'A page of articles.' },
      { name: 'ArticleEdge', description: 'One of the articles, with its cursor.' },
    ),
    network: t.field({
      type: refs.network,
      description:
        'The whole drawing in one answer. Where the limit leaves some out, it begins with the entities ' +
        'that most facts connect.',
      args: {
        filter: t.arg({ type: inputs.network, description: 'Which part of it.' }),
        limit: t.arg.int({
          defaultValue: networkLimit,
          required: true,
          description: `Entities at most, from 1 to ${networkLimit}.`,
        }),
      },
      resolve: async (_, { filter, limit }, { context }) => {
        const network = await (await context.snapshot()).network(
          {
            entities: entityFilter(filter?.entities),
            ...(filter?.statements && { statements: statementFilter(filter.statements) }),
          },
          clamp(limit, 1, networkLimit),
        );
        context.keep(network);
        context.keepFacts(network.statements, network.facts);
        return new DrawnNetwork(network);
      },
    }),
  }));
}
