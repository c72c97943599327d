import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { ProblemList } from '../../graph-seed/reading/problem.ts';
import { readOntology } from '../../graph-seed/reading/read-ontology.ts';
import { createSchema } from './create-schema.ts';

/** The schema of the committed ontology as SDL. Throws where the ontology has problems. */
export function printedSchema(): string {
  const ontology = readOntology('graph-seed', new ProblemList());
  if (!ontology) throw new Error('graph-seed/ontology.yaml has problems; run seed check.');
  return `${printSchema(lexicographicSortSchema(createSchema(ontology)))}\n`;
}

/** `npm run schema`: writes the committed server/schema.graphql. */
export async function main(): Promise<number> {
  writeFileSync('server/schema.graphql', printedSchema());
  return 0;
}
