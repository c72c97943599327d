import type { SchemaParts } from './builder.ts';
import { drawNetwork } from './drawn-network.ts';

const networkLimit = 2000;

/** The fields that a query starts from. */
export function addQuery({ builder, refs }: SchemaParts): void {
  builder.queryType({
    description: 'Everything that can be asked. The API is public and read-only.',
    fields: (t) => ({
      dataSet: t.field({
        type: refs.dataSet,
        description: 'The data set that the store holds.',
        resolve: (_, __, { graph }) => graph.dataSet(),
      }),
      network: t.field({
        type: refs.network,
        description: 'The whole drawing in one answer.',
        args: {
          limit: t.arg.int({
            defaultValue: networkLimit,
            required: true,
            description: `Entities at most, from 1 to ${networkLimit}.`,
          }),
        },
        resolve: async (_, { limit }, { graph }) => {
          const snapshot = await graph.snapshot();
          const clamped = Math.min(Math.max(limit, 1), networkLimit);
          return drawNetwork(await snapshot.network({}, clamped));
        },
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
      disputes: t.field({
        type: [refs.dispute],
        description: 'Statements that disagree, in the order of ids.',
        resolve: async (_, __, { graph }) => (await graph.snapshot()).disputes(),
      }),
    }),
  });
}
