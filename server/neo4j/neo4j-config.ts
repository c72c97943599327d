/** Where a Neo4j is and how to sign in to it. */
export interface Neo4jConfig {
  /** neo4j:// for a cluster or a single server, bolt:// for one server only. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}
