import { inferredPartOf, isInferredLine } from '../../graph-seed/model/inferred-line.ts';
import { Certainty } from '../../graph-seed/model/ontology.gen.ts';
import type { SchemaParts } from './builder.ts';

/** NetworkNode, NetworkLink and Network. */
export function addNetworkTypes({ refs, enums }: SchemaParts): void {
  refs.node.implement({
    description: 'A node of the drawing.',
    fields: (t) => ({
      slug: t.exposeString('id', { description: 'Slug of the entity, statement or missing end.' }),
      type: t.field({ type: enums.nodeType, description: 'What it is.', resolve: (n) => n.type }),
      x: t.float({
        nullable: true,
        description:
          'Where it stands in the computed layout; null for what came after that was computed.',
        resolve: async ({ id }, _, { context }) => (await context.position.load(id))?.[0],
      }),
      y: t.float({
        nullable: true,
        description: 'Grows downwards; null where `x` is.',
        resolve: async ({ id }, _, { context }) => (await context.position.load(id))?.[1],
      }),
      entity: t.expose('entity', {
        type: refs.entity,
        nullable: true,
        description: 'For an entity.',
      }),
      statement: t.expose('statement', {
        type: refs.statement,
        nullable: true,
        description: 'For a junction.',
      }),
      missing: t.expose('missing', {
        type: refs.missingEnd,
        nullable: true,
        description: 'For a ghost.',
      }),
    }),
  });
  refs.link.implement({
    description: 'A line of the drawing.',
    fields: (t) => ({
      slug: t.exposeString('id', { description: 'Its id within the drawing.' }),
      source: t.exposeString('source', { description: 'Slug of the node it leaves.' }),
      target: t.exposeString('target', { description: 'Slug of the node it reaches.' }),
      role: t.field({ type: enums.linkRole, description: 'What it is.', resolve: (l) => l.role }),
      statement: t.expose('statement', {
        type: refs.statement,
        description: 'The statement that it is, or is an end of.',
      }),
      fact: t.expose('fact', {
        type: refs.fact,
        description: 'The fact of that statement; who else tells it has no line of their own.',
      }),
      inferred: t.boolean({
        description:
          'True where the statement, or the very part that the line shows, is inferred, and no other ' +
          'states the fact.',
        resolve: (link) =>
          link.fact.certainty !== Certainty.stated && isInferredLine(link, link.statement),
      }),
      inferredPart: t.field({
        type: refs.inferredPart,
        nullable: true,
        description: 'That part; null where no part of its own is inferred.',
        resolve: (link) => inferredPartOf(link, link.statement),
      }),
    }),
  });
  refs.network.implement({
    description: 'A drawing: entities, junctions and ghosts with the lines between them.',
    fields: (t) => ({
      nodes: t.field({
        type: [refs.node],
        description: 'Its nodes.',
        resolve: async (network, _, { context }) => [
          ...(await network.drawing(context.budget)).nodes,
        ],
      }),
      links: t.field({
        type: [refs.link],
        description: 'Its lines.',
        resolve: async (network, _, { context }) => [
          ...(await network.drawing(context.budget)).links,
        ],
      }),
      entityCount: t.exposeInt('entityCount', {
        description: 'How many entities pass, whether the limit left them out or not.',
      }),
      truncated: t.exposeBoolean('truncated', {
        description: 'True where the limit left entities out.',
      }),
    }),
  });
}
