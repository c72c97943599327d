import type { Neo4jConfig } from '../../server/neo4j/neo4j-config.ts';

export type Variables = Readonly<Record<string, string | number | boolean | null>>;

export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: string;
}

export interface AskedOverHttp {
  readonly by: 'http';
  readonly port: number;
  readonly requests: readonly HttpRequest[];
}

export interface AskedOfDatabase {
  readonly by: 'driver';
  readonly database: Neo4jConfig;
  readonly query: string;
  readonly parameters: readonly Readonly<Record<string, unknown>>[];
}

/** What is asked again and again, one after the other. */
export type Asked = AskedOverHttp | AskedOfDatabase;

/** A loop on so many connections, of which each asks once it has its answer. */
export interface Loop {
  readonly asked: Asked;
  readonly connections: number;
  readonly seconds: number;
  /** Which is asked first. */
  readonly from: number;
}

export interface LoopFigures {
  /** Milliseconds of each answer, until it was read whole. */
  readonly times: readonly number[];
  /** Of all of them; the driver does not tell. */
  readonly bytes: number;
  /** How long the loop was. */
  readonly ms: number;
  /** What was answered otherwise than it should be, each once. */
  readonly failures: readonly string[];
}

/** A question that is worked out each time: only answers to GET are kept. */
export function posted(query: string, variables: Variables): HttpRequest {
  return { method: 'POST', path: '/graphql', body: JSON.stringify({ query, variables }) };
}

/** A question whose answer the server keeps. */
export function gotten(query: string, variables: Variables): HttpRequest {
  const asked = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  return { method: 'GET', path: `/graphql?${asked}` };
}
