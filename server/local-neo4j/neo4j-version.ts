/** The Neo4j that is tested against, and started from jars or by docker-compose.yml. */
export const neo4jVersion = '5.26.30';
