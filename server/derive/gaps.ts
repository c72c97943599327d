import { z } from 'zod';
import type { DataSet } from '../../graph-seed/model/data-set.ts';
import type { Entity } from '../../graph-seed/model/entity.ts';
import { EntityType, Family, Kind, Property } from '../../graph-seed/model/ontology.gen.ts';
import { missingEndsOf, participantsOf, type Statement } from '../../graph-seed/model/statement.ts';
import { entitiesAmong, type MissingEnd, missingEndSchema } from '../../graph-seed/model/value.ts';
import { workProperties } from './work-rows.ts';

/** Kinds of gap, in the order in which they are told. */
export const gapKinds = [
  'missingEnd',
  'personWithoutPost',
  'villageWithoutPairing',
  'companyWithoutPairing',
  'projectWithoutOperator',
  'projectWithoutResult',
] as const;

export type GapKind = (typeof gapKinds)[number];

export const gapSchema = z.union([
  z.strictObject({
    kind: z.literal('missingEnd'),
    missing: missingEndSchema,
    /** The statements that have this end, in the order of ids. */
    statements: z.array(z.string()),
  }),
  z.strictObject({ kind: z.enum(gapKinds).exclude(['missingEnd']), entity: z.string() }),
]);

/** Something that the articles leave open. */
export type Gap = z.infer<typeof gapSchema>;

/** All gaps, by kind and then by id. Unnamed groups are never counted as one. */
export function gapsOf({
  ontology,
  entities,
  statements,
}: Pick<DataSet, 'ontology' | 'entities' | 'statements'>): Gap[] {
  const family = new Map(ontology.properties.map((property) => [property.id, property.family]));
  const inFamily = (id: string) => statements.filter(({ property }) => family.get(property) === id);
  const withPost = subjectsOf(
    statements.filter(({ property }) => workProperties.includes(property)),
  );
  const paired = new Set(inFamily(Family.pairing).flatMap(participantsOf));
  const operated = objectsOf(statements.filter(({ property }) => property === Property.runs));
  const withResult = projectsWithResult(statements, inFamily(Family.figure));
  const named = entities.filter(({ unnamed }) => !unnamed);
  const without = (
    kind: Exclude<GapKind, 'missingEnd'>,
    of: (entity: Entity) => boolean,
    having: ReadonlySet<string>,
  ): Gap[] =>
    named
      .filter((entity) => of(entity) && !having.has(entity.id))
      .map(({ id }) => ({ kind, entity: id }));
  return [
    ...endsLeftOpen(statements),
    ...without('personWithoutPost', isOf(Kind.Person), withPost),
    ...without('villageWithoutPairing', isOf(Kind.Village), paired),
    ...without('companyWithoutPairing', isCompany, paired),
    ...without('projectWithoutOperator', isOf(Kind.Project), operated),
    ...without('projectWithoutResult', isOf(Kind.Project), withResult),
  ];
}

function endsLeftOpen(statements: readonly Statement[]): Gap[] {
  const found = new Map<string, { missing: MissingEnd; statements: string[] }>();
  for (const statement of statements) {
    for (const missing of missingEndsOf(statement)) {
      const gap = found.get(missing.id) ?? { missing, statements: [] };
      gap.statements.push(statement.id);
      found.set(missing.id, gap);
    }
  }
  return [...found.values()]
    .sort((a, b) => (a.missing.id < b.missing.id ? -1 : 1))
    .map((gap) => ({ kind: 'missingEnd', ...gap }));
}

/** A project has a result where a figure or outcome is told of it, or follows from who runs it. */
function projectsWithResult(
  statements: readonly Statement[],
  figures: readonly Statement[],
): ReadonlySet<string> {
  const causes = new Set(figures.flatMap(({ resultOf }) => resultOf));
  return new Set([
    ...figures.flatMap(participantsOf),
    ...objectsOf(statements.filter(({ id }) => causes.has(id))),
  ]);
}

function isOf(kind: string): (entity: Entity) => boolean {
  return (entity) => entity.kind === kind;
}

/** `company` is a type of the ontology that stands for an enterprise, here and in no other place. */
function isCompany({ kind, type }: Entity): boolean {
  return kind === Kind.Organisation && type === EntityType.company;
}

function subjectsOf(statements: readonly Statement[]): ReadonlySet<string> {
  return new Set(statements.flatMap(({ subjects }) => entitiesAmong(subjects)));
}

function objectsOf(statements: readonly Statement[]): ReadonlySet<string> {
  return new Set(statements.flatMap(({ objects }) => entitiesAmong(objects ?? [])));
}
