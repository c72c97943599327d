import { z } from 'zod';
import type { DataSet } from '../../graph-seed/model/data-set.ts';
import type { Entity } from '../../graph-seed/model/entity.ts';
import { EntityType, Family, Kind, Property } from '../../graph-seed/model/ontology.gen.ts';
import type { Ontology } from '../../graph-seed/model/ontology.ts';
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

const withPostBy: readonly string[] = [...workProperties, Property.wrote, Property.photographed];

/** What statements tell of gaps, so that they themselves need not be kept. */
export interface GapEvidence {
  /** Each missing end with a statement that has it. */
  readonly missing: readonly (readonly [end: MissingEnd, statement: string])[];
  /** Who has a post, and who made an article: nobody misses theirs. */
  readonly withPost: readonly string[];
  readonly paired: readonly string[];
  readonly operated: readonly string[];
  /** Who takes part in a figure, and the statements that figures follow from. */
  readonly withFigure: readonly string[];
  readonly causes: readonly string[];
  /** Of statements the entities that are their objects. */
  readonly objects: readonly (readonly [statement: string, objects: readonly string[]])[];
}

/** What statements tell of gaps. */
export function gapEvidence(
  properties: Ontology['properties'],
  statements: readonly Statement[],
): GapEvidence {
  const family = new Map(properties.map((property) => [property.id, property.family]));
  const inFamily = (id: string) => statements.filter(({ property }) => family.get(property) === id);
  const figures = inFamily(Family.figure);
  const posts = statements.filter(({ property }) => withPostBy.includes(property));
  return {
    missing: statements.flatMap((statement) =>
      missingEndsOf(statement).map((end) => [end, statement.id] as const),
    ),
    withPost: posts.flatMap(({ subjects }) => entitiesAmong(subjects)),
    paired: inFamily(Family.pairing).flatMap(participantsOf),
    operated: statements.filter(({ property }) => property === Property.runs).flatMap(objectsOf),
    withFigure: figures.flatMap(participantsOf),
    causes: figures.flatMap(({ resultOf }) => resultOf),
    objects: statements.flatMap((statement) => {
      const objects = objectsOf(statement);
      return objects.length > 0 ? [[statement.id, objects] as const] : [];
    }),
  };
}

/** Those of a statement, or of an entity, that is among these. */
export function gapsAmong(
  gaps: readonly Gap[],
  statements: ReadonlySet<string>,
  entities: ReadonlySet<string>,
): Gap[] {
  return gaps.filter((gap) =>
    gap.kind === 'missingEnd'
      ? gap.statements.some((id) => statements.has(id))
      : entities.has(gap.entity),
  );
}

/** The statements and the entities that gaps are of, each once. */
export function whatGapsAreOf(gaps: readonly Gap[]): {
  readonly statements: readonly string[];
  readonly entities: readonly string[];
} {
  const statements = gaps.flatMap((gap) => (gap.kind === 'missingEnd' ? gap.statements : []));
  const entities = gaps.flatMap((gap) => (gap.kind === 'missingEnd' ? [] : [gap.entity]));
  return { statements: [...new Set(statements)], entities: [...new Set(entities)] };
}

/** All gaps, by kind and then by id. Unnamed groups are never counted as one. */
export function gapsOf({
  ontology,
  entities,
  statements,
}: Pick<DataSet, 'ontology' | 'entities' | 'statements'>): Gap[] {
  return gapsFrom(entities, [gapEvidence(ontology.properties, statements)]);
}

/** The same, from what the statements of each article tell. */
export function gapsFrom(entities: readonly Entity[], told: readonly GapEvidence[]): Gap[] {
  const all = (of: (evidence: GapEvidence) => readonly string[]) => new Set(told.flatMap(of));
  const withPost = all((evidence) => evidence.withPost);
  const paired = all((evidence) => evidence.paired);
  const operated = all((evidence) => evidence.operated);
  const withResult = projectsWithResult(told);
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
    ...endsLeftOpen(told),
    ...without('personWithoutPost', isOf(Kind.Person), withPost),
    ...without('villageWithoutPairing', isOf(Kind.Village), paired),
    ...without('companyWithoutPairing', isCompany, paired),
    ...without('projectWithoutOperator', isOf(Kind.Project), operated),
    ...without('projectWithoutResult', isOf(Kind.Project), withResult),
  ];
}

function endsLeftOpen(told: readonly GapEvidence[]): Gap[] {
  const found = new Map<string, { missing: MissingEnd; statements: string[] }>();
  for (const [missing, statement] of told.flatMap((evidence) => evidence.missing)) {
    const gap = found.get(missing.id) ?? { missing, statements: [] };
    gap.statements.push(statement);
    found.set(missing.id, gap);
  }
  return [...found.values()]
    .sort((a, b) => (a.missing.id < b.missing.id ? -1 : 1))
    .map(({ missing, statements }) => ({
      kind: 'missingEnd',
      missing,
      statements: statements.sort(),
    }));
}

/** A project has a result where a figure or outcome is told of it, or follows from who runs it. */
function projectsWithResult(told: readonly GapEvidence[]): ReadonlySet<string> {
  const causes = new Set(told.flatMap((evidence) => evidence.causes));
  const found = new Set(told.flatMap((evidence) => evidence.withFigure));
  for (const { objects } of told) {
    for (const [statement, ids] of objects) {
      if (causes.has(statement)) for (const id of ids) found.add(id);
    }
  }
  return found;
}

function isOf(kind: string): (entity: Entity) => boolean {
  return (entity) => entity.kind === kind;
}

/** `company` is a type of the ontology that stands for an enterprise, here and in no other place. */
function isCompany({ kind, type }: Entity): boolean {
  return kind === Kind.Organisation && type === EntityType.company;
}

function objectsOf({ objects }: Statement): string[] {
  return entitiesAmong(objects ?? []);
}
