import { z } from 'zod';
import { contentLabels, groupLabel } from './graph-shape.ts';
import type { Neo4jConnection } from './neo4j-connection.ts';
import { properties } from './properties.ts';
import type { RowDigests } from './row-digests.ts';
import { load, seen } from './seen.ts';

/** The digests of a load's groups by id. */
export async function heldGroups(
  connection: Neo4jConnection,
  number: number,
): Promise<ReadonlyMap<string, string>> {
  const query = `${load} MATCH (n:${groupLabel}) WHERE ${seen('n')}
    RETURN n.id AS id, n.digest AS digest`;
  const row = z.object({ id: z.string(), digest: z.string() });
  const groups = await connection.inTransaction((run) =>
    run(query, properties({ load: number }), row),
  );
  return new Map(groups.map(({ id, digest }) => [id, digest]));
}

/** Digests of the rows in some of a load's groups. */
export async function heldRows(
  connection: Neo4jConnection,
  number: number,
  groups: readonly string[],
): Promise<RowDigests> {
  const query = `${load} MATCH (n:${groupLabel}) WHERE ${seen('n')} AND n.id IN $groups
    RETURN n.label AS label, n.ids AS ids, n.digests AS digests`;
  const row = z.object({
    label: z.enum(contentLabels),
    ids: z.array(z.string()),
    digests: z.array(z.string()),
  });
  const held = await connection.inTransaction((run) =>
    run(query, { groups, ...properties({ load: number }) }, row),
  );
  const rows = new Map(contentLabels.map((label) => [label, new Map<string, string>()]));
  for (const { label, ids, digests } of held) {
    ids.forEach((id, at) => {
      rows.get(label)?.set(id, digests[at] ?? '');
    });
  }
  return rows;
}
