import { z } from 'zod';
import { usualDeadlineMs } from './http/budget-requests.ts';
import { usualKeptBytes } from './http/keep-answers.ts';
import { type Proxies, readProxies } from './http/proxies.ts';
import type { Neo4jConfig } from './neo4j/neo4j-config.ts';

const bytesOfMb = 1_048_576;

const port = z.coerce.number().int().min(0).max(65_535);

const environmentSchema = z
  .object({
    PORT: port.default(4000),
    HOST: z.string().min(1).default('127.0.0.1'),
    DATA_DIR: z.string().min(1).default('graph-seed'),
    CACHE_DIR: z.string().min(1).default('.cache'),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
    REPORT_TO: z
      .string()
      .refine(isReportAddress, 'such as mailto:someone@example.org or https://example.org/issues')
      .optional(),
    METRICS_PORT: port.optional(),
    DEADLINE_SECONDS: z.coerce.number().positive().max(600).optional(),
    KEPT_ANSWERS_MB: z.coerce.number().min(0).max(4_096).optional(),
    PUBLIC_URL: z
      .string()
      .refine(isPublicUrl, 'such as https://example.org or https://example.org/graph/')
      .transform(toPublicUrl)
      .optional(),
    TRUST_PROXY: z
      .string()
      .transform((text, context) => {
        const proxies = readProxies(text);
        if (proxies) return proxies;
        const message = 'how many proxies are in front, or such as 127.0.0.1,10.0.0.0/8';
        context.addIssue({ code: 'custom', message });
        return z.NEVER;
      })
      .optional(),
    NEO4J_URI: z
      .string()
      .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/, 'such as neo4j://host:7687')
      // Who signs in is said by variables of their own; what stands here would be logged.
      .transform((uri) => uri.replace(/^([^/]+\/\/)[^/]*@/, '$1'))
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
  /** Where `/metrics` is instead of beside the page. */
  readonly metricsPort: number | undefined;
  /** The longest a request may take, in milliseconds. */
  readonly deadlineMs: number;
  /** Bytes of answers that are kept for as long as their data set is current; 0 for none. */
  readonly keptBytes: number;
  /** The folder of data files. */
  readonly dataDir: string;
  /** The folder in which what was compiled from the data files is kept. */
  readonly cacheDir: string;
  readonly logLevel: string;
  /** Where readers report errors: a mailto: or https: address. */
  readonly reportTo: string | undefined;
  /** Where readers find the first page, its path with a stroke at the end. */
  readonly publicUrl: URL | undefined;
  /** The proxies in front, whose word on a reader is believed. */
  readonly proxies: Proxies | undefined;
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
    metricsPort: data.METRICS_PORT,
    deadlineMs: (data.DEADLINE_SECONDS ?? usualDeadlineMs / 1_000) * 1_000,
    keptBytes: (data.KEPT_ANSWERS_MB ?? usualKeptBytes / bytesOfMb) * bytesOfMb,
    dataDir: data.DATA_DIR,
    cacheDir: data.CACHE_DIR,
    logLevel: data.LOG_LEVEL,
    reportTo: data.REPORT_TO,
    publicUrl: data.PUBLIC_URL,
    proxies: data.TRUST_PROXY,
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

/** A page of the web that says neither who asks nor what. */
function isPublicUrl(address: string): boolean {
  if (!/^https?:\/\/[^\s/]/.test(address) || !URL.canParse(address)) return false;
  const { username, password, search, hash } = new URL(address);
  return username === '' && password === '' && search === '' && hash === '';
}

function toPublicUrl(address: string): URL {
  const url = new URL(address);
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
