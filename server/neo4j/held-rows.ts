import { z } from 'zod';
import { type Entity, entitySchema } from '../../graph-seed/model/entity.ts';
import { contentLabels, groupLabel } from './graph-shape.ts';
import type { Neo4jConnection } from './neo4j-connection.ts';
import { properties } from './properties.ts';
import type { RowGroup } from './row-groups.ts';
import { load, named } from './seen.ts';

/** What a load that is current holds, as far as the next one has to know. */
export interface HeldRows {
  /** Digests of its documents, by id. */
  documents(): Promise<ReadonlyMap<string, string>>;
  /** The digests of those of the groups that are there, by id. */
  digests(groups: readonly string[]): Promise<ReadonlyMap<string, string>>;
  groups(ids: readonly string[]): Promise<RowGroup[]>;
  entities(ids: readonly string[]): Promise<Entity[]>;
}

/** What the load of a number holds. */
export function heldRows(connection: Neo4jConnection, number: number): HeldRows {
  const ask = <T>(query: string, row: z.ZodType<T>, ids: readonly string[] = []) =>
    connection.inTransaction((run) =>
      run(`${load} ${query}`, { ids, ...properties({ load: number }) }, row),
    );
  const group = z.object({
    id: z.string(),
    label: z.enum(contentLabels),
    digest: z.string(),
    ids: z.array(z.string()),
    digests: z.array(z.string()),
  });
  return {
    documents: async () => {
      const row = z.object({ ids: z.array(z.string()), digests: z.array(z.string()) });
      const [held] = await ask('RETURN load.documents AS ids, load.digests AS digests', row);
      return inPairs(held ?? { ids: [], digests: [] });
    },
    digests: async (ids) => {
      const query = `MATCH (n:${groupLabel}) WHERE ${named('n', 'ids')}
        RETURN n.id AS id, n.digest AS digest`;
      const rows = await ask(query, group.pick({ id: true, digest: true }), ids);
      return new Map(rows.map(({ id, digest }) => [id, digest]));
    },
    groups: async (ids) => {
      const query = `MATCH (n:${groupLabel}) WHERE ${named('n', 'ids')}
        RETURN n.id AS id, n.label AS label, n.digest AS digest, n.ids AS ids, n.digests AS digests`;
      const rows = await ask(query, group, ids);
      return rows.map((row) => ({ ...row, rows: inPairs(row) }));
    },
    entities: async (ids) => {
      const query = `MATCH (n:EntityRecord) WHERE ${named('n', 'ids')} RETURN n.record AS record`;
      const rows = await ask(query, z.object({ record: z.string() }), ids);
      return rows.map(({ record }) => entitySchema.parse(JSON.parse(record)));
    },
  };
}

function inPairs({
  ids,
  digests,
}: {
  readonly ids: readonly string[];
  readonly digests: readonly string[];
}): ReadonlyMap<string, string> {
  return new Map(ids.map((id, at) => [id, digests[at] ?? '']));
}
