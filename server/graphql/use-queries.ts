import { Family } from '../../graph-seed/model/ontology.gen.ts';
import { workProperties } from '../derive/work-rows.ts';
import { workRowsOf } from '../explore/work-rows-of.ts';
import type { SchemaParts } from './builder.ts';
import { connectionOf, pageRequest } from './paging.ts';
import { toldArguments, toldFilter } from './told-filter.ts';

/** The uses that the page is made for. */
export function addUses(parts: SchemaParts): void {
  const { builder, refs, enums, ontology } = parts;
  const ties = ontology.properties.filter(({ family }) => family === Family.pairing);
  builder.queryFields((t) => ({
    whoWorksWhere: t.connection(
      {
        type: refs.work,
        nullable: false,
        description: 'Who works where. One fact may be several rows; pages count facts.',
        args: {
          person: t.arg.string({ description: 'Slug of a person.' }),
          at: t.arg.string({
            description: 'Slug of a body, village or place: there or in anything within it.',
          }),
          ...toldArguments(parts),
        },
        resolve: async (_, { person, at, ...args }, { context }) => {
          const request = pageRequest(args);
          const page = await (await context.snapshot()).factsTold(
            {
              properties: workProperties,
              ...(person && { subjects: [person] }),
              ...(at && { places: [at] }),
              ...toldFilter(args),
            },
            request,
          );
          await context.keepTold(page);
          const rows = await workRowsOf(page.rows, context);
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
        description: 'Which enterprise is paired with which village: facts, in the order of slugs.',
        args: {
          enterprise: t.arg.string({ description: 'Slug of an enterprise.' }),
          village: t.arg.string({ description: 'Slug of a village.' }),
          ties: t.arg({
            type: [enums.property],
            description: `${ties.length} ties; all if left out.`,
          }),
          ...toldArguments(parts),
          withCandidates: t.arg.boolean({
            defaultValue: true,
            required: true,
            description: 'Also where the enterprise or village may be the one that is not named.',
          }),
        },
        resolve: async (
          _,
          { enterprise, village, ties: only, withCandidates, ...args },
          { context },
        ) => {
          const request = pageRequest(args);
          const page = await (await context.snapshot()).factsTold(
            {
              families: [Family.pairing],
              orCandidates: withCandidates,
              ...(enterprise && { subjects: [enterprise] }),
              ...(village && { objects: [village] }),
              ...(only && { properties: only }),
              ...toldFilter(args),
            },
            request,
          );
          await context.keepTold(page);
          return connectionOf(page, request, ({ id }) => id);
        },
      },
      { name: 'PairingConnection', description: 'A page of pairings.' },
      { name: 'PairingEdge', description: 'One of the pairings, with its cursor.' },
    ),
    disputes: t.field({
      type: [refs.dispute],
      description: 'Statements that disagree, in the order of slugs.',
      resolve: async (_, __, { context }) => (await context.snapshot()).disputes(),
    }),
    gaps: t.field({
      type: [refs.gap],
      description:
        'What the articles leave open, by kind and then by slug: missing ends of statements that pass, ' +
        'and entities that take part in one.',
      args: {
        kinds: t.arg({ type: [enums.gapKind], description: 'Only these.' }),
        ...toldArguments(parts),
      },
      resolve: async (_, { kinds, ...told }, { context }) => {
        const gaps = await (await context.snapshot()).gaps(toldFilter(told));
        return kinds ? gaps.filter(({ kind }) => kinds.includes(kind)) : gaps;
      },
    }),
  }));
}
