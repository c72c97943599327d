import type { Entity } from '../../graph-seed/model/entity.ts';
import { indexOntology, labelOf } from '../../graph-seed/model/ontology.ts';
import { articlesOf, certaintyOf } from '../../graph-seed/model/statement.ts';
import {
  type End,
  entitiesAmong,
  isMissing,
  type MissingEnd,
} from '../../graph-seed/model/value.ts';
import { present } from '../explore/present.ts';
import { sentencesQuoted } from '../explore/quotes-as-read.ts';
import type { RequestContext } from '../explore/request-context.ts';
import { whenKnown } from '../explore/when-known.ts';
import { type SchemaParts, untagged } from './builder.ts';

/** Statement, Qualifier, InferredPart and Dispute. */
export function addStatementTypes(parts: SchemaParts): void {
  const { builder, refs, enums, unions, ontology } = parts;
  const { properties, qualifiers } = indexOntology(ontology);
  builder.node(refs.statement, {
    id: { resolve: ({ id }) => id },
    loadMany: (ids, { context }) => ids.map((id) => context.statement.load(id)),
    description: 'One thing that an article says, with the words it rests on.',
    fields: (t) => ({
      slug: t.exposeString('id', { description: 'Readable id, never reused.' }),
      property: t.field({
        type: refs.property,
        description: 'What it says of its subjects.',
        resolve: ({ property: id }) => {
          const property = properties.get(id);
          if (!property) throw new Error(`The schema has no property ${id}.`);
          return property;
        },
      }),
      subjects: t.field({
        type: [unions.end],
        description: 'One, or several jointly.',
        resolve: ({ subjects }, _, { context }) => resolveEnds(subjects, context),
      }),
      objects: t.field({
        type: [unions.end],
        description: 'One, or several jointly; none where it takes a value.',
        resolve: ({ objects }, _, { context }) => resolveEnds(objects ?? [], context),
      }),
      value: t.field({
        type: unions.value,
        nullable: true,
        description: 'Its value, where it has no objects.',
        resolve: ({ value }) => value && untagged(value),
      }),
      qualifiers: t.field({
        type: [refs.qualifier],
        description: 'What it adds: role, amount, means …',
        resolve: (statement) => Object.keys(statement.qualifiers).map((id) => ({ id, statement })),
      }),
      sentence: t.string({
        description: 'The statement as a sentence, from the ontology’s templates.',
        args: {
          language: t.arg({ type: enums.language, required: true, description: 'Its language.' }),
        },
        resolve: (statement, { language }, { context }) => context.sentence(statement, language),
      }),
      open: t.exposeStringList('open', {
        description: 'The lists that end in 等: subjects, objects, value or a qualifier.',
      }),
      status: t.field({
        type: enums.status,
        nullable: true,
        description: 'Null where time does not matter.',
        resolve: ({ status }) => status,
      }),
      time: t.field({
        type: refs.time,
        nullable: true,
        description: 'When.',
        resolve: ({ time }) => time,
      }),
      certainty: t.field({
        type: enums.certainty,
        description: 'Whether the article says it.',
        resolve: certaintyOf,
      }),
      reason: t.field({
        type: refs.bilingual,
        nullable: true,
        description: 'Why it is inferred.',
        resolve: ({ reason }) => reason,
      }),
      inferredParts: t.field({
        type: [refs.inferredPart],
        description: 'Parts that are inferred where the whole is stated.',
        resolve: ({ inferred }) => inferred,
      }),
      filledEnds: t.field({
        type: [refs.filledEnd],
        description: 'Ends that the article leaves open and a person knows; inferred parts too.',
        resolve: ({ filled = [] }) => filled,
      }),
      saidBy: t.field({
        type: [refs.entity],
        description: 'Quoted persons who are named.',
        deprecationReason: 'Ask speakers, which has those who are not named as well.',
        resolve: ({ saidBy }, _, { context }) => context.entities(entitiesAmong(saidBy)),
      }),
      speakers: t.field({
        type: [unions.end],
        description: 'Who says it, where it is not the reporter’s word.',
        resolve: ({ saidBy }, _, { context }) => resolveEnds(saidBy, context),
      }),
      verb: t.field({
        type: refs.bilingual,
        nullable: true,
        description:
          'The article’s verb, where it is not the property’s: as printed, and its English base form.',
        resolve: ({ verb }) => verb && { zh: verb.zh, en: verb.en.base },
      }),
      resultOf: t.field({
        type: [refs.statement],
        description: 'Statements it follows from.',
        resolve: ({ resultOf }, _, { context }) => context.statements(resultOf),
      }),
      results: t.field({
        type: [refs.statement],
        description: 'Statements that follow from it.',
        resolve: ({ id }, _, { context }) =>
          whenKnown(context.resultsOf.load(id), (results) => [...results]),
      }),
      articles: t.field({
        type: [refs.article],
        description: 'The articles that say it.',
        resolve: (statement, _, { context }) =>
          present(articlesOf(statement).map((id) => context.article.load(id))),
      }),
      evidence: t.expose('evidence', {
        type: [refs.quote],
        description: 'The words it rests on.',
      }),
      quotedSentences: t.field({
        type: [refs.quotedSentence],
        description: 'The sentences of these words, each once, as first met.',
        resolve: ({ evidence }, _, { context }) =>
          whenKnown(sentencesQuoted(evidence, context), (sentences) => [...sentences]),
      }),
    }),
  });
  refs.qualifier.implement({
    description: 'What a statement adds, with everything given for it.',
    fields: (t) => ({
      name: t.exposeString('id', { description: 'Its id in the ontology.' }),
      label: t.field({
        type: refs.bilingual,
        description: 'Its name.',
        resolve: ({ id }) => labelOf(qualifiers, id),
      }),
      values: t.field({
        type: [unions.value],
        description: 'Quantities, texts and times.',
        resolve: ({ id, statement }) =>
          (statement.qualifiers[id] ?? []).flatMap((value) =>
            'entity' in value ? [] : [untagged(value)],
          ),
      }),
      ends: t.field({
        type: [unions.end],
        description: 'Entities and missing ends.',
        resolve: ({ id, statement }, _, { context }) =>
          resolveEnds(
            (statement.qualifiers[id] ?? []).flatMap((value) =>
              'entity' in value ? [value.entity] : [],
            ),
            context,
          ),
      }),
    }),
  });
  refs.inferredPart.implement({
    description: 'A part of a statement that the article does not say outright.',
    fields: (t) => ({
      part: t.exposeString('part', {
        description: 'By its name among the ontology’s parts or qualifiers.',
      }),
      end: t.string({
        nullable: true,
        description: 'Slug of the end, where it is one of several.',
        resolve: ({ id }) => id,
      }),
      reason: t.expose('reason', { type: refs.bilingual, description: 'Why it is inferred.' }),
    }),
  });
  refs.filledEnd.implement({
    description: 'An end that one article leaves open and a person knows, by a judgement.',
    fields: (t) => ({
      part: t.exposeString('part', {
        description: 'By its name among the ontology’s parts or qualifiers.',
      }),
      missing: t.expose('missing', {
        type: refs.missingEnd,
        description: 'What the article leaves open.',
      }),
      entity: t.field({
        type: refs.entity,
        nullable: true,
        description: 'What it is.',
        resolve: ({ entity }, _, { context }) => context.entity.load(entity),
      }),
    }),
  });
  refs.dispute.implement({
    description: 'Statements that disagree or are hard to hold together.',
    fields: (t) => ({
      slug: t.exposeString('id', { description: 'Readable id.' }),
      statements: t.field({
        type: [refs.statement],
        description: 'The statements.',
        resolve: ({ statements }, _, { context }) => context.statements(statements),
      }),
      about: t.expose('about', { type: refs.bilingual, description: 'What disagrees.' }),
      bothPossible: t.field({
        type: enums.bothPossible,
        description: 'Whether all of them could be true.',
        resolve: ({ bothPossible }) => bothPossible,
      }),
      note: t.expose('note', { type: refs.bilingual, description: 'What can be said of it.' }),
    }),
  });
}

export function resolveEnd(end: End, context: RequestContext) {
  return isMissing(end) ? end : context.entity.load(end);
}

export function resolveEnds(ends: readonly End[], context: RequestContext) {
  return present<Entity | MissingEnd>(ends.map((end) => resolveEnd(end, context)));
}
