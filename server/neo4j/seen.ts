import { loadLabel } from './graph-shape.ts';

/**
 * What every query begins with. It gives a row even where nothing is found: no row means that the
 * load is gone.
 */
export const load = `MATCH (load:${loadLabel} {generation: $generation, state: 'complete'})`;

/** The condition by which a snapshot sees a node; it stands for every node that a query comes to. */
export function seen(node: string): string {
  return `${node}.generation = load.generation`;
}

/** The condition by which a snapshot sees a typed relationship from entity to entity as an edge. */
export function seenEdge(edge: string): string {
  return `${edge}.statement IS NOT NULL`;
}

/** An entity's record, from the node to which relationships lead. */
export function recordOf(entity: string): string {
  return `${entity}.record`;
}
