import type { Neo4jConfig } from '../../server/neo4j/neo4j-config.ts';

/** How a server or loader is told of a database. */
export function environmentOf({ uri, username, password, database }: Neo4jConfig) {
  return {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };
}
