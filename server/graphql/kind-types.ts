import { Family, Property } from '../../graph-seed/model/ontology.gen.ts';
import { workProperties } from '../derive/work-rows.ts';
import { workRowsOf } from '../explore/work-rows-of.ts';
import type { SchemaParts } from './builder.ts';

/** Person, Organisation, Village and Project: an entity with what a reader expects of its kind. */
export function addKindTypes({ refs }: SchemaParts): void {
  const entityField = {
    description: 'The entity.',
    resolve: <T>(entity: T) => entity,
  };
  refs.person.implement({
    description: 'A person.',
    fields: (t) => ({
      entity: t.field({ ...entityField, type: refs.entity }),
      posts: t.field({
        type: [refs.work],
        description: 'Posts and memberships.',
        resolve: async ({ id }, _, { context }) =>
          workRowsOf(
            await context.factsPassing({ properties: workProperties, subjects: [id] }),
            context,
          ),
      }),
    }),
  });
  refs.organisation.implement({
    description: 'An organisation.',
    fields: (t) => ({
      entity: t.field({ ...entityField, type: refs.entity }),
      people: t.field({
        type: [refs.work],
        description: 'Who works there, in what is part of it too.',
        resolve: async ({ id }, _, { context }) =>
          workRowsOf(
            await context.factsPassing({ properties: workProperties, places: [id] }),
            context,
          ),
      }),
      partOf: t.field({
        type: [refs.entity],
        description: 'What it is part of or located in, the nearest first.',
        resolve: async ({ id }, _, { context }) =>
          context.entities((await context.containersOf.load(id)) ?? []),
      }),
      pairings: t.field({
        type: [refs.pairing],
        description: 'What it is paired with, or may be.',
        resolve: ({ id }, _, { context }) =>
          context.factsPassing({
            families: [Family.pairing],
            subjects: [id],
            orCandidates: true,
          }),
      }),
    }),
  });
  refs.village.implement({
    description: 'A village.',
    fields: (t) => ({
      entity: t.field({ ...entityField, type: refs.entity }),
      projects: t.field({
        type: [refs.statement],
        description: 'What it runs.',
        resolve: ({ id }, _, { context }) =>
          context.statementsPassing({ properties: [Property.runs], subjects: [id] }),
      }),
      pairings: t.field({
        type: [refs.pairing],
        description: 'Enterprises it is paired with, or may be.',
        resolve: ({ id }, _, { context }) =>
          context.factsPassing({
            families: [Family.pairing],
            objects: [id],
            orCandidates: true,
          }),
      }),
      figures: t.field({
        type: [refs.statement],
        description: 'Figures told of it, alone or jointly.',
        resolve: ({ id }, _, { context }) =>
          context.statementsPassing({ isFigure: true, subjects: [id] }),
      }),
    }),
  });
  refs.project.implement({
    description: 'A project, programme or brand.',
    fields: (t) => ({
      entity: t.field({ ...entityField, type: refs.entity }),
      runBy: t.field({
        type: [refs.statement],
        description: 'Who runs it.',
        resolve: ({ id }, _, { context }) =>
          context.statementsPassing({ properties: [Property.runs], objects: [id] }),
      }),
      results: t.field({
        type: [refs.statement],
        description: 'Figures and outcomes told of it.',
        resolve: ({ id }, _, { context }) =>
          context.statementsPassing({ families: [Family.figure], entities: [id] }),
      }),
    }),
  });
}
