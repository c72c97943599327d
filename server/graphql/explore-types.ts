import { indexOntology, labelOf } from '../../graph-seed/model/ontology.ts';
import { toldHop } from '../explore/told-hop.ts';
import type { SchemaParts } from './builder.ts';

/** Path, Hop and Paths. */
export function addPathTypes({ refs }: SchemaParts): void {
  refs.hop.implement({
    description: 'A step from one entity to its neighbour; parallel statements are one hop.',
    fields: (t) => ({
      from: t.field({
        type: refs.entity,
        nullable: true,
        description: 'Where it leaves.',
        resolve: ({ from }, _, { context }) => context.entity.load(from),
      }),
      to: t.field({
        type: refs.entity,
        nullable: true,
        description: 'Where it arrives.',
        resolve: ({ to }, _, { context }) => context.entity.load(to),
      }),
      statements: t.field({
        type: [refs.statement],
        description:
          'The statements that connect them, in either direction. None stands at two hops of a path.',
        args: { articles: t.arg.stringList({ description: 'Slugs of articles that say it.' }) },
        resolve: async ({ statements }, { articles }, { context }) => {
          const all = await context.statements(statements);
          if (!articles) return all;
          return all.filter(({ evidence }) =>
            evidence.some(({ article }) => articles.includes(article)),
          );
        },
      }),
      told: t.field({
        type: [refs.toldStatement],
        description:
          'The same statements with the sentences that name both ends, first those that one ' +
          'sentence tells.',
        resolve: (hop, _, { context }) => toldHop(hop, context),
      }),
    }),
  });
  refs.toldStatement.implement({
    description: 'A statement of a hop, with what it quotes of both ends.',
    fields: (t) => ({
      statement: t.expose('statement', { type: refs.statement, description: 'The statement.' }),
      sentences: t.field({
        type: [refs.quotedSentence],
        description: 'The quoted sentence that names both ends, or those that together do.',
        resolve: ({ sentences }) => [...sentences],
      }),
    }),
  });
  refs.path.implement({
    description:
      'A way from one entity to another, over distinct entities and by distinct statements.',
    fields: (t) => ({
      length: t.int({ description: 'Hops.', resolve: (hops) => hops.length }),
      hops: t.field({ type: [refs.hop], description: 'In order.', resolve: (hops) => [...hops] }),
    }),
  });
  refs.paths.implement({
    description: 'The shortest paths, by length and then by the slugs along the way.',
    fields: (t) => ({
      paths: t.field({
        type: [refs.path],
        description: 'None where nothing connects the two.',
        resolve: ({ paths }) => [...paths],
      }),
      truncated: t.exposeBoolean('truncated', {
        description:
          'True where a limit was reached: there may be other paths, none of them shorter.',
      }),
    }),
  });
}

/** Gap and Total. */
export function addReviewTypes({ refs, enums, ontology }: SchemaParts): void {
  const { units } = indexOntology(ontology);
  refs.gap.implement({
    description: 'Something that the articles leave open.',
    fields: (t) => ({
      kind: t.field({ type: enums.gapKind, description: 'What.', resolve: ({ kind }) => kind }),
      entity: t.field({
        type: refs.entity,
        nullable: true,
        description: 'Of which it is open; null for a missing end.',
        resolve: (gap, _, { context }) =>
          'entity' in gap ? context.entity.load(gap.entity) : null,
      }),
      missing: t.field({
        type: refs.missingEnd,
        nullable: true,
        description: 'The missing end.',
        resolve: (gap) => ('missing' in gap ? gap.missing : null),
      }),
      statements: t.field({
        type: [refs.statement],
        description: 'The statements that have the missing end.',
        resolve: (gap, _, { context }) =>
          'statements' in gap ? context.statements(gap.statements) : [],
      }),
    }),
  });
  refs.total.implement({
    description:
      'Figures that can be told together: of one property, unit, time and standing. A fact counts once.',
    fields: (t) => ({
      property: t.field({
        type: enums.property,
        description: 'The property.',
        resolve: ({ sort }) => sort.property,
      }),
      unit: t.field({
        type: refs.bilingual,
        description: 'The unit.',
        resolve: ({ sort }) => labelOf(units, sort.unit),
      }),
      per: t.field({
        type: enums.per,
        nullable: true,
        description: 'What they are counted per.',
        resolve: ({ sort }) => sort.per,
      }),
      status: t.field({
        type: enums.status,
        nullable: true,
        description: 'Their status.',
        resolve: ({ sort }) => sort.status,
      }),
      stage: t.field({
        type: enums.stage,
        nullable: true,
        description: 'Their part in a growth.',
        resolve: ({ sort }) => sort.stage,
      }),
      of: t.string({
        nullable: true,
        description: 'What is counted, as printed.',
        resolve: ({ sort }) => sort.of,
      }),
      from: t.string({
        nullable: true,
        description: 'First day, month or year.',
        resolve: ({ sort }) => sort.from,
      }),
      to: t.string({
        nullable: true,
        description: 'Last day, month or year.',
        resolve: ({ sort }) => sort.to,
      }),
      ofGroups: t.exposeBoolean('ofGroups', {
        description: 'True for unnamed groups, which stand on lines of their own.',
      }),
      sum: t.float({
        nullable: true,
        description:
          'Joint figures counted once. Null for shares, figures per something, and figures of ' +
          'which the article does not say that they are the total.',
        resolve: ({ sum }) => sum,
      }),
      statements: t.field({
        type: [refs.statement],
        description: 'The figures; of what several articles tell the latest dated one.',
        resolve: ({ statements }, _, { context }) => context.statements(statements),
      }),
    }),
  });
}
