import type { Neo4jConfig } from '../../server/neo4j/neo4j-config.ts';
import { rawQuery } from './raw-neo4j.ts';

const ofLoads = ['Load', 'LoadPointer', 'LoadLease'];

/** Everything a database holds but the loads themselves, a line a node and a relationship. */
export async function dumpGraph(config: Neo4jConfig): Promise<string[]> {
  const rows = await rawQuery(
    config,
    `MATCH (n) WHERE none(label IN labels(n) WHERE label IN $ofLoads)
     RETURN labels(n) AS from, n.id AS id, null AS type, null AS to, properties(n) AS has
     UNION ALL
     MATCH (n)-[r]->(other) WHERE none(label IN labels(n) WHERE label IN $ofLoads)
     RETURN labels(n) AS from, n.id AS id, type(r) AS type, labels(other) + [other.id] AS to,
       properties(r) AS has`,
    { ofLoads },
  );
  return rows.map((row) => JSON.stringify(row, withoutLoads)).sort();
}

/** From which load to which a row is valid depends on how it came; keys are sorted. */
function withoutLoads(_: string, value: unknown): unknown {
  if (Array.isArray(value) || value === null || typeof value !== 'object') return value;
  const { from, until, ...rest } = Object.fromEntries(Object.entries(value));
  const kept = Array.isArray(from) ? { from, ...rest } : rest;
  return Object.fromEntries(Object.entries(kept).sort(([a], [b]) => (a < b ? -1 : 1)));
}
