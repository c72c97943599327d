import neo4j from 'neo4j-driver';
import type { Neo4jConfig } from '../../server/neo4j/neo4j-config.ts';

export type RawRow = Readonly<Record<string, unknown>>;

/** Rows of a query run past the adapter, to see or to plant what it does not show. */
export async function rawQuery(
  { uri, username, password, database }: Neo4jConfig,
  query: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<RawRow[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
  });
  try {
    const { records } = await driver.executeQuery(query, parameters, { database });
    return records.map((record): RawRow => record.toObject());
  } finally {
    await driver.close();
  }
}

/** Takes everything out of a database but its constraints. */
export async function clearDatabase(config: Neo4jConfig): Promise<void> {
  await rawQuery(config, 'MATCH (n) DETACH DELETE n');
}

/** Leaves an empty database as if it were new. */
export async function dropConstraints(config: Neo4jConfig): Promise<void> {
  for (const { name } of await rawQuery(config, 'SHOW CONSTRAINTS YIELD name')) {
    await rawQuery(config, `DROP CONSTRAINT ${String(name)}`);
  }
}
