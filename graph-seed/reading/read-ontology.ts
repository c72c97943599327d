import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Bound, Certainty, NameOrigin, Part, Scope } from '../model/ontology.gen.ts';
import {
  type Ontology,
  ontologyAdditionsSchema,
  ontologySchema,
  type PropertyDefinition,
  withAdditions,
} from '../model/ontology.ts';
import { placeholders } from '../model/sentence-template.ts';
import type { ProblemList } from './problem.ts';
import { readYaml, type SourceFile } from './read-yaml.ts';

export const ontologyFile = 'ontology.yaml';
export const additionsFile = 'ontology-additions.yaml';

/** Ids whose meaning code knows: rules, totals and drawings rest on them. */
const namedInCode = {
  nameOrigins: [NameOrigin.translated],
  certainties: Object.values(Certainty),
  parts: Object.values(Part),
  bounds: [Bound.exact],
  scopes: [Scope.total],
} as const;

/**
 * The ontology of a data folder, or the project's own where the folder has none, with what the folder
 * adds to it; every name in it is checked against its own tables.
 */
export function readOntology(root: string, problems: ProblemList): Ontology | undefined {
  const isOwn = existsSync(join(root, ontologyFile));
  const path = isOwn ? ontologyFile : relative(root, join('graph-seed', ontologyFile));
  const base = readYaml(root, path, ontologySchema, problems);
  // A table that lacks an entry would make every other file wrong.
  if (!base || base.leftOut.length > 0) return undefined;
  const source = existsSync(join(root, additionsFile)) ? added(root, base, problems) : base;
  if (!source) return undefined;
  checkUnique(source, problems);
  checkNamedInCode(source, problems);
  source.content.properties.forEach((property, index) => {
    checkProperty(source, property, index, problems);
  });
  source.content.qualifiers.forEach((qualifier, index) => {
    const known = new Set(source.content.kinds.map((kind) => kind.id));
    for (const kind of qualifier.kinds ?? []) {
      if (!known.has(kind)) {
        problems.add(
          'ONTOLOGY',
          source.at('qualifiers', index),
          `Qualifier ${qualifier.id} allows the kind ${kind}, which is not defined.`,
        );
      }
    }
  });
  return source.content;
}

/** The tables with what the folder adds, each row at its place in its own file. */
function added(
  root: string,
  base: SourceFile<Ontology>,
  problems: ProblemList,
): SourceFile<Ontology> | undefined {
  const more = readYaml(root, additionsFile, ontologyAdditionsSchema, problems);
  if (!more || more.leftOut.length > 0) return undefined;
  const content = withAdditions(base.content, more.content);
  const kinds = new Map(content.kinds.map((kind) => [kind.id, kind]));
  more.content.types.forEach(({ kind, id }, index) => {
    const known = kinds.get(kind)?.types.filter((type) => type.id === id).length;
    if (known === 1) return;
    const fault = known ? `${kind} has the type ${id} already.` : `${kind} is no kind.`;
    problems.add('ONTOLOGY', more.at('types', index), fault);
  });
  return {
    content,
    leftOut: [],
    at: (table, index, ...rest) => {
      const own = base.content[table as keyof Ontology].length;
      const nth = Number(index ?? 0);
      return nth < own ? base.at(table, nth, ...rest) : more.at(table, nth - own, ...rest);
    },
  };
}

function checkUnique(source: SourceFile<Ontology>, problems: ProblemList): void {
  for (const table of Object.keys(ontologySchema.shape) as (keyof Ontology)[]) {
    const seen = new Set<string>();
    source.content[table].forEach((row, index) => {
      if (seen.has(row.id)) {
        problems.add(
          'ONTOLOGY',
          source.at(table, index),
          `${row.id} is defined twice in ${table}.`,
        );
      }
      seen.add(row.id);
    });
  }
  const relations = new Set<string>();
  source.content.properties.forEach(({ relation }, index) => {
    if (relations.has(relation)) {
      problems.add('ONTOLOGY', source.at('properties', index), `Two properties use ${relation}.`);
    }
    relations.add(relation);
  });
}

function checkNamedInCode({ content, at }: SourceFile<Ontology>, problems: ProblemList): void {
  for (const table of ['nameOrigins', 'certainties', 'parts', 'bounds', 'scopes'] as const) {
    const given = new Set(content[table].map(({ id }) => id));
    for (const id of namedInCode[table].filter((one) => !given.has(one))) {
      problems.add('ONTOLOGY', at(table), `${table} lacks ${id}, whose meaning the program needs.`);
    }
  }
}

function checkProperty(
  source: SourceFile<Ontology>,
  property: PropertyDefinition,
  index: number,
  problems: ProblemList,
): void {
  const { kinds, families, qualifiers } = source.content;
  const place = source.at('properties', index);
  const complain = (message: string) =>
    problems.add('ONTOLOGY', place, `Property ${property.id}: ${message}`);
  const kindIds = new Set(kinds.map((kind) => kind.id));
  for (const kind of [...property.subjects, ...(property.objects ?? [])]) {
    if (!kindIds.has(kind)) complain(`the kind ${kind} is not defined.`);
  }
  if (!families.some((family) => family.id === property.family)) {
    complain(`the family ${property.family} is not defined.`);
  }
  const defined = new Set(qualifiers.map((qualifier) => qualifier.id));
  for (const fault of faultsOfQualifiers(property, defined)) complain(fault);
  if ((property.objects === undefined) === (property.value === undefined)) {
    complain('give either objects or value.');
  }
  if (property.objects && !property.inverse) complain('an inverse label is missing.');
  const usable = [
    Part.subjects,
    'auxiliary',
    'verb',
    'itsVerb',
    ...(property.objects ? [Part.objects, 'printedObjects', 'theirVerb'] : [Part.value]),
    ...(property.value === 'quantity' ? ['number', 'per', 'stage'] : []),
    ...property.qualifiers,
  ];
  for (const language of ['zh', 'en'] as const) {
    for (const name of placeholders(property.template[language])) {
      if (!usable.includes(name)) {
        problems.add(
          'TEMPLATE',
          place,
          `Property ${property.id}, ${language}: {${name}} is unknown.`,
        );
      }
    }
  }
}

function faultsOfQualifiers(
  { qualifiers, required, telling }: PropertyDefinition,
  defined: ReadonlySet<string>,
): string[] {
  const without = (ids: readonly string[], others: readonly string[]) =>
    ids.filter((id) => !others.includes(id));
  return [
    ...qualifiers
      .filter((id) => !defined.has(id))
      .map((id) => `the qualifier ${id} is not defined.`),
    ...without(required, qualifiers).map((id) => `requires ${id}, which it does not allow.`),
    ...without(telling, qualifiers).map((id) => `tells by ${id}, which it does not allow.`),
    ...without(required, telling).map((id) => `requires ${id}, which must be telling then.`),
  ];
}
