import { Kind } from '../../graph-seed/model/ontology.gen.ts';
import type { SchemaParts } from './builder.ts';

/** One thing by its slug. */
export function addLookups({ builder, refs }: SchemaParts): void {
  builder.queryType({
    description: 'Everything that can be asked. The API is public and read-only.',
    fields: (t) => ({
      dataSet: t.field({
        type: refs.dataSet,
        description: 'The data set that the store holds.',
        resolve: (_, __, { context }) => context.dataSet(),
      }),
      entity: t.field({
        type: refs.entity,
        nullable: true,
        description: 'One entity; null where there is none.',
        args: { slug: t.arg.string({ required: true, description: 'Its slug.' }) },
        resolve: (_, { slug }, { context }) => context.entityTold(slug),
      }),
      statement: t.field({
        type: refs.statement,
        nullable: true,
        description: 'One statement; null where there is none.',
        args: { slug: t.arg.string({ required: true, description: 'Its slug.' }) },
        resolve: (_, { slug }, { context }) => context.statement.load(slug),
      }),
      article: t.field({
        type: refs.article,
        nullable: true,
        description: 'One article; null where there is none.',
        args: { slug: t.arg.string({ required: true, description: 'Its slug.' }) },
        resolve: (_, { slug }, { context }) => context.article.load(slug),
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
        resolve: async (_, { slug }, { context }) => {
          const entity = await context.entity.load(slug);
          return entity?.kind === kind ? entity : null;
        },
      }),
    );
  }
}
