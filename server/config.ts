import { z } from 'zod';
import type { Neo4jConfig } from './neo4j/neo4j-config.ts';

const environmentSchema = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65535).default(4000),
    HOST: z.string().min(1).default('127.0.0.1'),
    DATA_DIR: z.string().min(1).default('graph-seed'),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
    REPORT_TO: z
      .string()
      .refine(isReportAddress, 'such as mailto:someone@example.org or https://example.org/issues')
      .optional(),
    NEO4J_URI: z
      .string()
      .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/, 'such as neo4j://host:7687')
      .optional(),
    NEO4J_USERNAME: z.string().min(1).optional(),
    NEO4J_PASSWORD: z.string().min(1).optional(),
    NEO4J_DATABASE: z.string().min(1).default('neo4j'),
  })
  .superRefine((environment, context) => {
    if (environment.NEO4J_URI === undefined) return;
    for (const name of ['NEO4J_USERNAME', 'NEO4J_PASSWORD'] as const) {
      if (environment[name] === undefined) {
        context.addIssue({ code: 'custom', path: [name], message: 'is needed with NEO4J_URI' });
      }
    }
  });

export interface Config {
  readonly port: number;
  readonly host: string;
  /** The folder of data files. */
  readonly dataDir: string;
  readonly logLevel: string;
  /** Where readers report errors: a mailto: or https: address. */
  readonly reportTo: string | undefined;
  /** Set where the graph is in Neo4j; otherwise it is embedded. */
  readonly neo4j: Neo4jConfig | undefined;
}

/** Every fault of the environment, one a line. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads the environment once; an empty variable counts as absent. Throws a ConfigError. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new ConfigError(`The environment cannot be used.\n${faults.join('\n')}`);
  }
  const { data } = parsed;
  const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password } = data;
  return Object.freeze({
    port: data.PORT,
    host: data.HOST,
    dataDir: data.DATA_DIR,
    logLevel: data.LOG_LEVEL,
    reportTo: data.REPORT_TO,
    neo4j:
      uri !== undefined && username !== undefined && password !== undefined
        ? Object.freeze({ uri, username, password, database: data.NEO4J_DATABASE })
        : undefined,
  });
}

/** One address to write to, without header fields, or a page of the web with a host. */
function isReportAddress(address: string): boolean {
  if (/^mailto:[^\s@?&,]+@[^\s@?&,]+\.[^\s@?&,]+$/.test(address)) return true;
  return /^https:\/\/[^\s/]/.test(address) && !/\s/.test(address) && URL.canParse(address);
}
