import { Kind, Qualifier } from '../../graph-seed/model/ontology.gen.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';
import { type End, entitiesAmong, isMissing } from '../../graph-seed/model/value.ts';
import type { RequestContext } from '../explore/request-context.ts';
import { amountsTold, mostNamed, projectsTold, timeTold } from '../explore/told-together.ts';
import { whenKnown } from '../explore/when-known.ts';
import type { SchemaParts } from './builder.ts';
import { containersOf } from './entity-types.ts';
import { resolveEnd, resolveEnds } from './statement-types.ts';

/** Work: who works where, as one row. */
export function addWorkTypes({ refs, unions }: SchemaParts): void {
  refs.work.implement({
    description: 'Who works where: a person, the post and the body.',
    fields: (t) => ({
      statement: t.expose('statement', {
        type: refs.statement,
        description: 'The statement that told it first, with certainty and quotes.',
      }),
      fact: t.field({
        type: refs.fact,
        description: 'The fact, with all who report it.',
        resolve: ({ statement }, _, { context }) => context.factOf(statement),
      }),
      person: t.field({
        type: unions.end,
        nullable: true,
        description: 'Who.',
        resolve: ({ person }, _, { context }) => resolveEnd(person, context),
      }),
      post: t.field({
        type: [refs.text],
        description: 'The post; none where the article only tells a membership.',
        resolve: ({ statement }) =>
          (statement.qualifiers[Qualifier.role] ?? []).flatMap((one) =>
            'text' in one ? [one.text] : [],
          ),
      }),
      body: t.field({
        type: unions.end,
        nullable: true,
        description: 'The body.',
        resolve: ({ body }, _, { context }) => resolveEnd(body, context),
      }),
      belongsTo: t.field({
        type: [refs.entity],
        description: 'The organisations and villages that the body is in, the nearest first.',
        resolve: ({ body }, _, { context }) =>
          containersOfKinds(body, context, [Kind.Organisation, Kind.Village]),
      }),
      places: t.field({
        type: [refs.entity],
        description: 'The places that the body is in, the nearest first.',
        resolve: ({ body }, _, { context }) => containersOfKinds(body, context, [Kind.Place]),
      }),
      since: t.field({
        type: refs.time,
        nullable: true,
        description: 'When, where an article tells it.',
        resolve: ({ statement }, _, { context }) =>
          whenKnown(context.tellingsOf(statement), timeTold),
      }),
    }),
  });
}

/** Pairing: a statement that ties an enterprise to a village. */
export function addPairingTypes({ refs, unions, ontology }: SchemaParts): void {
  const properties = new Map(ontology.properties.map((property) => [property.id, property]));
  refs.pairing.implement({
    description: 'Which enterprise is tied to which village, by what, for how much.',
    fields: (t) => ({
      statement: t.field({
        type: refs.statement,
        description: 'The statement that told it first, with certainty and quotes.',
        resolve: (statement) => statement,
      }),
      fact: t.field({
        type: refs.fact,
        description: 'The fact, with all who report it.',
        resolve: (statement, _, { context }) => context.factOf(statement),
      }),
      tie: t.field({
        type: refs.property,
        nullable: true,
        description: 'The tie: support, donation, agreement, lease.',
        resolve: ({ property }) => properties.get(property),
      }),
      enterprises: t.field({
        type: [unions.end],
        description: 'The enterprises, missing ends with their candidates.',
        resolve: (statement, _, { context }) =>
          whenKnown(namedBy(statement, context), ({ subjects }) => resolveEnds(subjects, context)),
      }),
      villages: t.field({
        type: [unions.end],
        description: 'The villages, or whom else it is with; missing ends with their candidates.',
        resolve: (statement, _, { context }) =>
          whenKnown(namedBy(statement, context), ({ objects }) =>
            resolveEnds(objects ?? [], context),
          ),
      }),
      amounts: t.field({
        type: [refs.quantity],
        description: 'For how much.',
        resolve: (statement, _, { context }) =>
          whenKnown(context.tellingsOf(statement), amountsTold),
      }),
      projects: t.field({
        type: [refs.entity],
        description: 'The projects it leads to.',
        resolve: (statement, _, { context }) =>
          whenKnown(context.tellingsOf(statement), (tellings) =>
            context.entities(entitiesAmong(projectsTold(tellings))),
          ),
      }),
      time: t.field({
        type: refs.time,
        nullable: true,
        description: 'When.',
        resolve: (statement, _, { context }) => whenKnown(context.tellingsOf(statement), timeTold),
      }),
      results: t.field({
        type: [refs.statement],
        description: 'What follows from it.',
        resolve: (statement, _, { context }) => context.resultsOfFact(statement),
      }),
    }),
  });
}

function namedBy(statement: Statement, context: RequestContext) {
  return whenKnown(context.tellingsOf(statement), (tellings) => mostNamed(tellings) ?? statement);
}

function containersOfKinds(body: End, context: RequestContext, kinds: readonly string[]) {
  if (isMissing(body)) return [];
  return whenKnown(containersOf(body, context), (containers) =>
    containers.filter(({ kind }) => kinds.includes(kind)),
  );
}
