import type { Entity } from '../../graph-seed/model/entity.ts';
import { Kind } from '../../graph-seed/model/ontology.gen.ts';
import { indexOntology, typeLabelOf } from '../../graph-seed/model/ontology.ts';
import { distinctionOf } from '../explore/distinction.ts';
import type { RequestContext } from '../explore/request-context.ts';
import { whenKnown } from '../explore/when-known.ts';
import { searchKeys } from '../search/search-keys.ts';
import type { SchemaParts } from './builder.ts';

/** Entity and MissingEnd. */
export function addEntityTypes({ builder, refs, enums, ontology }: SchemaParts): void {
  const { kinds } = indexOntology(ontology);
  builder.node(refs.entity, {
    id: { resolve: ({ id }) => id },
    loadMany: (ids, { context }) => ids.map((id) => context.entity.load(id)),
    description: 'Something the article names: a person, a body, a village …',
    fields: (t) => ({
      slug: t.exposeString('id', { description: 'Readable id, never reused.' }),
      kind: t.field({ type: enums.kind, description: 'Its kind.', resolve: ({ kind }) => kind }),
      type: t.string({
        nullable: true,
        description: 'Its type within the kind, where the kind has types.',
        resolve: ({ type }) => type,
      }),
      typeLabel: t.field({
        type: refs.bilingual,
        nullable: true,
        description: 'The name of its type.',
        resolve: ({ kind, type }) => typeLabelOf(kinds.get(kind), type),
      }),
      name: t.exposeString('name', { description: 'As the article prints it.' }),
      nameEn: t.exposeString('nameEn', { description: 'English name.' }),
      nameEnOrigin: t.field({
        type: enums.nameOrigin,
        description: 'How the English name came about.',
        resolve: ({ nameEnOrigin }) => nameEnOrigin,
      }),
      aliases: t.exposeStringList('aliases', {
        description: 'Other forms in print, the names of what is joined among them.',
      }),
      joined: t.field({
        type: [refs.joined],
        description:
          'Ids that a person judged to be one with it. Whoever asks for one of them is given this entity.',
        resolve: ({ joined = [] }) => joined,
      }),
      toldApart: t.field({
        type: [refs.toldApart],
        description: 'Entities that a person judged to be others.',
        resolve: ({ toldApart = [] }) => toldApart,
      }),
      description: t.expose('description', {
        type: refs.bilingual,
        description: 'One line that adds no fact to the statements.',
      }),
      distinction: t.field({
        type: refs.bilingual,
        nullable: true,
        description:
          'Where another has the same name: its post and body, else what it is in, else its ' +
          'first tie, else its slug.',
        resolve: (entity, _, { context }) => distinctionOf(entity, context),
      }),
      searchKeys: t.field({
        type: refs.searchKeys,
        description:
          'What its names are found by, for clients that match what is typed themselves.',
        resolve: searchKeys,
      }),
      unnamed: t.boolean({
        description: 'True for a group that is counted without being named.',
        resolve: ({ unnamed }) => unnamed ?? false,
      }),
      count: t.int({
        nullable: true,
        description: 'How many an unnamed group has.',
        resolve: ({ count }) => count,
      }),
      neighbours: t.field({
        type: [refs.neighbourCount],
        description: 'How many statements it takes part in, by property and role.',
        resolve: ({ id }, _, { context }) =>
          whenKnown(context.neighbourCounts.load(id), (counts) => counts ?? []),
      }),
      containers: t.field({
        type: [refs.entity],
        description: 'What it is part of or located in, the nearest first.',
        resolve: ({ id }, _, { context }) => containersOf(id, context),
      }),
      article: t.field({
        type: refs.article,
        nullable: true,
        description: 'The article that it is, with its text; null where it is none.',
        resolve: ({ id, kind }, _, { context }) =>
          kind === Kind.Article ? context.article.load(id) : null,
      }),
      statements: t.field({
        type: [refs.statement],
        description: 'Every statement that it takes part in, in the order of ids.',
        resolve: ({ id }, _, { context }) =>
          whenKnown(context.statementIdsOf.load(id), (ids) => context.statements(ids ?? [])),
      }),
    }),
  });
  refs.joined.implement({
    description: 'An id that a person judged to be one with an entity.',
    fields: (t) => ({
      slug: t.exposeString('id', {
        description: 'The id; it may be taken back and be its own again.',
      }),
      name: t.string({
        nullable: true,
        description: 'As its article prints it; null for an end that an article leaves open.',
        resolve: ({ as }) => as?.name,
      }),
      nameEn: t.string({
        nullable: true,
        description: 'Its English name.',
        resolve: ({ as }) => as?.nameEn,
      }),
      aliases: t.stringList({
        description: 'Its other forms in print.',
        resolve: ({ as }) => as?.aliases ?? [],
      }),
      description: t.field({
        type: refs.bilingual,
        nullable: true,
        description: 'What is said of it by itself.',
        resolve: ({ as }) => as?.description,
      }),
      reason: t.expose('reason', { type: refs.bilingual, description: 'Why it is the same.' }),
      date: t.exposeString('date', { description: 'The day of the judgement.' }),
    }),
  });
  refs.toldApart.implement({
    description: 'An entity that a person judged to be another.',
    fields: (t) => ({
      entity: t.field({
        type: refs.entity,
        nullable: true,
        description: 'The other.',
        resolve: ({ id }, _, { context }) => context.entity.load(id),
      }),
      reason: t.expose('reason', { type: refs.bilingual, description: 'Why it is another.' }),
      date: t.exposeString('date', { description: 'The day of the judgement.' }),
    }),
  });
  refs.neighbourCount.implement({
    description: 'How many statements an entity takes part in, of one property and in one role.',
    fields: (t) => ({
      property: t.field({
        type: enums.property,
        description: 'The property.',
        resolve: ({ property }) => property,
      }),
      role: t.field({
        type: enums.endRole,
        description: 'What the entity is in them.',
        resolve: ({ role }) => role,
      }),
      statementCount: t.exposeInt('statements', { description: 'A joint one counts once.' }),
    }),
  });
  refs.missingEnd.implement({
    description: 'An end that the article leaves open; the same slug is the same unknown.',
    fields: (t) => ({
      slug: t.exposeString('id', { description: 'Readable id.' }),
      kind: t.field({
        type: enums.kind,
        description: 'The kind of what is not named.',
        resolve: ({ unknown }) => unknown,
      }),
      mention: t.field({
        type: refs.bilingual,
        nullable: true,
        description: 'The article’s word for it; null where it has none.',
        resolve: ({ mention }) => mention,
      }),
      candidates: t.field({
        type: [refs.entity],
        description: 'Entities it may be.',
        resolve: ({ candidates }, _, { context }) => context.entities(candidates),
      }),
      lost: t.boolean({
        description: 'The words that would say it are lost in print.',
        resolve: ({ lost }) => lost === true,
      }),
      orNotNamed: t.boolean({
        description: 'It may also be one that the article does not name.',
        resolve: ({ orNotNamed }) => orNotNamed === true,
      }),
      many: t.boolean({
        description: 'Several of the kind, not one.',
        resolve: ({ many }) => many === true,
      }),
      reason: t.expose('reason', { type: refs.bilingual, description: 'Why it is open.' }),
    }),
  });
}

/** What an entity is in, the nearest first. */
export function containersOf(id: string, context: RequestContext): Entity[] | Promise<Entity[]> {
  return whenKnown(context.containersOf.load(id), (ids) => context.entities(ids ?? []));
}
