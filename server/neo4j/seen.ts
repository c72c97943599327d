import { loadLabel } from './graph-shape.ts';

/**
 * What every query begins with. It gives a row even where nothing is found: no row means that the
 * load is gone.
 */
export const load = `MATCH (load:${loadLabel} {number: $load, state: 'complete'})`;

/**
 * The condition by which a snapshot sees a node; it stands for every node that a query comes to. The
 * subtraction keeps the planner off the index on `until`, in which almost all rows are alike.
 */
export function seen(node: string): string {
  return `${node}.from <= $load AND ${node}.until - 1 >= $load`;
}

/** The condition by which a snapshot sees a typed relationship from entity to entity as an edge. */
export function seenEdge(edge: string): string {
  return seen(edge);
}

/** An entity's record, from the node to which relationships lead. */
export function recordOf(entity: string): string {
  return `head([${recordRow(entity, 'told')} | told.record])`;
}

/** The pattern from an entity to the row, under the name, that holds what is told of it. */
export function recordRow(entity: string, row: string): string {
  return `(${entity})-[:RECORD]->(${row}:EntityRecord) WHERE ${seen(row)}`;
}

/** The pattern from a statement to the row, under the name, of the fact that it tells with others. */
export function factRow(statement: string, row: string): string {
  return `(${statement})<-[:TOLD_BY]-(${row}:Fact) WHERE ${seen(row)}`;
}

/** The record of that fact; null where the statement tells it alone. */
export function factOf(statement: string): string {
  return `head([${factRow(statement, 'fact')} | fact.record])`;
}

/** That the node is any of those that the snapshot sees. */
export function allSeen(node: string): string {
  // The second condition lets the index on (id, from) give them in the order of ids.
  return `${seen(node)} AND ${node}.id >= ''`;
}

/** That the node is one of those whose ids a parameter lists. */
export function named(node: string, ids: string): string {
  return `${seen(node)} AND ${node}.id IN $${ids}`;
}

/** The condition on the edges of a way by which a snapshot sees all of it. */
export function seenWay(edges: string): string {
  return `all(edge IN ${edges} WHERE ${seenEdge('edge')})`;
}
