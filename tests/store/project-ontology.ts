import { resolve } from 'node:path';
import type { Ontology } from '../../graph-seed/model/ontology.ts';
import { ProblemList } from '../../graph-seed/reading/problem.ts';
import { readOntology } from '../../graph-seed/reading/read-ontology.ts';

/** The project's own, for data that a test makes. */
export function projectOntology(): Ontology {
  const ontology = readOntology(resolve('graph-seed'), new ProblemList());
  if (!ontology) throw new Error('graph-seed/ontology.yaml cannot be read.');
  return ontology;
}
