import type { LocalNeo4j } from '../../server/local-neo4j/start-local-neo4j.ts';
import type { ServerProcess } from './server-process.ts';

export type StoreName = 'embedded' | 'neo4j';

/** What a row of the table is measured with. */
export interface Bench {
  /** Where that store is, as the server is told. */
  readonly environment: Readonly<Record<string, string>>;
  /** The database itself, where the store is one. */
  readonly neo4j?: LocalNeo4j | undefined;
  /** Starts the built server over the store of this measurement. It is ended afterwards. */
  start(environment?: Readonly<Record<string, string>>): Promise<ServerProcess>;
}

export interface Seen {
  /** What was seen, in words and numbers. */
  readonly figure: string;
  readonly isMet: boolean;
}

/** A promise of the server under fault, and how it is measured. */
export interface FaultRow {
  readonly row: number;
  readonly what: string;
  readonly target: string;
  /** Where the store makes no difference, the embedded one alone. */
  readonly stores: readonly StoreName[];
  measure(bench: Bench): Promise<Seen>;
}
