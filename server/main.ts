import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Hono } from 'hono';
import type { Logger } from 'pino';
import type { DataSet } from '../graph-seed/model/data-set.ts';
import { filesDigest } from '../graph-seed/reading/files-digest.ts';
import { ProblemList } from '../graph-seed/reading/problem.ts';
import { readDataSet } from '../graph-seed/reading/read-data-set.ts';
import { readOntology } from '../graph-seed/reading/read-ontology.ts';
import program from '../package.json';
import { type Config, ConfigError, readConfig } from './config.ts';
import { consoleToLog } from './console-to-log.ts';
import { createEmbeddedStore } from './embedded/embedded-store.ts';
import { openEmbeddedStore } from './embedded/open-embedded-store.ts';
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
import { StoreError } from './ports/store-error.ts';
import { stopSignal } from './stop-signal.ts';

/** The longest that a store may take to let its connections go. */
const closeStoreMs = 1_000;

/**
 * Serves until a signal to stop. Gives the exit code: 0, or 2 where it cannot start. What is compiled
 * is kept for the program whose built file is given; run from its sources, it keeps nothing.
 */
export async function main(_args: readonly string[] = [], programFile?: string): Promise<number> {
  try {
    const config = readConfig(process.env);
    const log = createLog(config.logLevel);
    consoleToLog(log);
    const metrics = new Metrics();
    metrics.watchProcess(program.version);
    const store = observedStore(openStore(config, log, programFile), metrics.ofStore);
    const stopped = stopSignal();
    const server = await serve(config, { store, log, metrics });
    const measuring = await serveMetrics(config, metrics);
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

/** Why the server cannot start, in words for whoever starts it. */
class StartError extends Error {
  override readonly name = 'StartError';
}

interface Parts {
  readonly store: GraphStore;
  readonly log: Logger;
  readonly metrics: Metrics;
}

async function serve(config: Config, parts: Parts): Promise<RunningServer> {
  const { host, port, dataDir, reportTo, metricsPort, deadlineMs } = config;
  const { store, log, metrics } = parts;
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
    mount: servePage(page),
  });
  const server = await listening({ fetch: app.fetch, port, host, metrics });
  const name = host.includes(':') ? `[${host}]` : host;
  process.stdout.write(`http://${name}:${server.port}${base.replace(/\/$/, '')}\n`);
  log.info({ store: config.neo4j ? config.neo4j.uri : 'embedded' }, 'serving');
  return server;
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

function openStore(config: Config, log: Logger, programFile: string | undefined): GraphStore {
  const { neo4j, deadlineMs, dataDir, cacheDir } = config;
  if (neo4j) return createNeo4jStore(neo4j, { deadlineMs });
  const read = () => {
    log.info({ dataDir }, 'compiling the data files');
    return checkedDataSet(dataDir);
  };
  if (programFile === undefined) return createEmbeddedStore(read());
  try {
    return openEmbeddedStore({
      dataDir,
      cacheDir,
      key: keyOf(filesDigest(dataDir), programFile),
      read,
      onFallback: (folder, reason) =>
        log.warn({ folder, reason }, 'cannot keep compiled data here'),
    });
  } catch (error) {
    if (error instanceof StoreError) throw new StartError(error.message);
    throw error;
  }
}

function checkedDataSet(dataDir: string): DataSet {
  const reading = readDataSet(dataDir);
  if (reading.ok) return reading.value;
  const lines = reading.problems.map(
    (p) => `${dataDir}/${p.file}:${p.line} ${p.code} ${p.message}`,
  );
  throw new StartError(`The data set has problems:\n${lines.join('\n')}`);
}

/** Of the data, of the program, which names its parts by their digests, and of its packages. */
function keyOf(data: string, programFile: string): string {
  const parts = [data, program.dependencies, readFileSync(programFile, 'utf8')];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

async function closeStore(store: GraphStore, log: Logger): Promise<void> {
  try {
    await Promise.race([store.close(), setTimeout(closeStoreMs, undefined, { ref: false })]);
  } catch (error) {
    log.warn({ err: error }, 'the store did not close');
  }
}
