// An edge is between entities, which stay, and has no node of its own: it is found from what it is
// part of. Between two nodes the database looks from the one that has fewer relationships.

/** Finds the edges, as `edge`, that are part of the statement named `n` or of an earlier row of it. */
export const edgesOfStatement = `MATCH (n)-[:SUBJECT]->(a:Entity), (n)-[:OBJECT|QUALIFIER]->(b:Entity)
  WITH DISTINCT n, a, b
  MATCH (a)-[edge]->(b) WHERE edge.statement = n.id`;

/** Finds the edges, as `edge`, that lead to or from the entity named `n`. */
export const edgesOfEntity = 'MATCH (n)-[edge]-(:Entity) WHERE edge.statement IS NOT NULL';
