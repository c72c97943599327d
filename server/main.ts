import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Hono } from 'hono';
import type { Logger } from 'pino';
import { ProblemList } from '../graph-seed/reading/problem.ts';
import { readOntology } from '../graph-seed/reading/read-ontology.ts';
import program from '../package.json';
import { type Config, ConfigError, readConfig } from './config.ts';
import { consoleToLog } from './console-to-log.ts';
import { checkedDataSet } from './data-folder/checked-data-set.ts';
import { serveFolder } from './data-folder/serve-folder.ts';
import { createEmbeddedStore } from './embedded/embedded-store.ts';
import { observedStore } from './explore/observed-store.ts';
import { createSchema } from './graphql/create-schema.ts';
import { createApp } from './http/create-app.ts';
import { Metrics } from './http/metrics.ts';
import { createLog } from './http/request-log.ts';
import { type RunningServer, type Serving, serveApp } from './http/serve-app.ts';
import { servePage } from './http/serve-page.ts';
import { createSite } from './http/site.ts';
import { createNeo4jStore } from './neo4j/neo4j-store.ts';
import type { GraphStore } from './ports/graph-store.ts';
import { StartError } from './start-error.ts';
import { stopSignal } from './stop-signal.ts';

/** The longest that a store may take to let its connections go. */
const closeStoreMs = 1_000;

/**
 * Serves until a signal to stop. Gives the exit code: 0, or 2 where it cannot start. What is compiled
 * is kept by the built thread that is given; run from its sources, the server keeps nothing.
 */
export async function main(_args: readonly string[] = [], compiler?: URL): Promise<number> {
  try {
    const config = readConfig(process.env);
    const log = createLog(config.logLevel);
    consoleToLog(log);
    const metrics = new Metrics();
    metrics.watchProcess(program.version);
    const { store, opened } = openStore(config, log, metrics, compiler);
    // It may fail before anybody waits for it.
    opened.catch(() => {});
    const parts = { store: observedStore(store, metrics.ofStore), log, metrics };
    const stopped = stopSignal();
    const server = await serve(config, parts);
    const measuring = await serveMetrics(config, metrics);
    await Promise.race([opened.then(() => tellAddress(config, server, log)), stopped]);
    const signal = await stopped;
    log.info({ signal }, 'stopping');
    const cut = await server.stop();
    await measuring?.stop();
    await closeStore(store, log);
    log.info({ cut }, 'stopped');
    return 0;
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof StartError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

interface Parts {
  readonly store: GraphStore;
  readonly log: Logger;
  readonly metrics: Metrics;
}

async function serve(config: Config, parts: Parts): Promise<RunningServer> {
  const { host, port, dataDir, reportTo, metricsPort, deadlineMs, keptBytes } = config;
  const { store, metrics } = parts;
  const site = createSite(config);
  const { origin, base } = site;
  const ontology = readOntology(dataDir, new ProblemList());
  if (!ontology) throw new StartError(`${dataDir}/ontology.yaml cannot be used; run seed check.`);
  const schema = createSchema(ontology);
  const page = { folder: resolve('dist/client'), store, reportTo, origin, base };
  const showsMetrics = metricsPort === undefined;
  const app = createApp({
    ...parts,
    schema,
    site,
    showsMetrics,
    deadlineMs,
    keptBytes,
    mount: servePage(page),
  });
  return listening({ fetch: app.fetch, port, host, metrics });
}

function tellAddress(config: Config, { port }: RunningServer, log: Logger): void {
  const { host, neo4j } = config;
  const name = host.includes(':') ? `[${host}]` : host;
  process.stdout.write(`http://${name}:${port}${createSite(config).base.replace(/\/$/, '')}\n`);
  log.info({ store: neo4j ? neo4j.uri : 'embedded' }, 'serving');
}

/** The measurements on a port of their own, where one is wanted. */
async function serveMetrics(
  { host, metricsPort: port }: Config,
  metrics: Metrics,
): Promise<RunningServer | undefined> {
  if (port === undefined) return undefined;
  const { fetch } = new Hono().get('/metrics', () => metrics.answer());
  return listening({ fetch, port, host });
}

async function listening(serving: Serving): Promise<RunningServer> {
  try {
    return await serveApp(serving);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(`Cannot listen on ${serving.host}:${serving.port}: ${reason}`);
  }
}

interface OpenedStore {
  readonly store: GraphStore;
  /** Resolves once it answers; rejects with a StartError where it never will. */
  readonly opened: Promise<void>;
}

function openStore(
  config: Config,
  log: Logger,
  metrics: Metrics,
  compiler: URL | undefined,
): OpenedStore {
  const { neo4j, deadlineMs, dataDir } = config;
  const opened = Promise.resolve();
  if (neo4j) return { store: createNeo4jStore(neo4j, { deadlineMs }), opened };
  if (compiler) return serveFolder(config, log, compiler, metrics.ofSqlite);
  return { store: createEmbeddedStore(checkedDataSet(dataDir)), opened };
}

async function closeStore(store: GraphStore, log: Logger): Promise<void> {
  try {
    await Promise.race([store.close(), setTimeout(closeStoreMs, undefined, { ref: false })]);
  } catch (error) {
    log.warn({ err: error }, 'the store did not close');
  }
}
