import { cpus } from 'node:os';
import { Sqlite } from '../../server/embedded/sqlite.ts';
import { neo4jVersion } from '../../server/local-neo4j/neo4j-version.ts';

/** What figures were seen on. */
export function machine(): string {
  const database = Sqlite.inMemory();
  const [[sqlite = ''] = []] = database.rows<[string]>('SELECT sqlite_version()');
  database.close();
  const [first, ...others] = cpus();
  const processor = `${others.length + 1} × ${first?.model.trim() ?? 'unknown'}`;
  return `${processor}; Node ${process.version}, SQLite ${sqlite}, Neo4j ${neo4jVersion}`;
}
