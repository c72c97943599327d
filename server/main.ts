import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';
import { ProblemList } from '../graph-seed/reading/problem.ts';
import { readDataSet } from '../graph-seed/reading/read-data-set.ts';
import { readOntology } from '../graph-seed/reading/read-ontology.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { createEmbeddedStore } from './embedded/embedded-store.ts';
import { createSchema } from './graphql/create-schema.ts';
import { createApp } from './http/create-app.ts';
import { createLog } from './http/request-log.ts';
import { type RunningServer, serveApp } from './http/serve-app.ts';
import { servePage } from './http/serve-page.ts';
import { createNeo4jStore } from './neo4j/neo4j-store.ts';
import type { GraphStore } from './ports/graph-store.ts';
import { stopSignal } from './stop-signal.ts';

/** The longest that a store may take to let its connections go. */
const closeStoreMs = 1_000;

/** Serves until a signal to stop. Gives the exit code: 0, or 2 where it cannot start. */
export async function main(): Promise<number> {
  try {
    const config = readConfig(process.env);
    const log = createLog(config.logLevel);
    const store = openStore(config);
    const stopped = stopSignal();
    const server = await serve(config, store, log);
    const signal = await stopped;
    const cut = await server.stop();
    await closeStore(store, log);
    log.info({ signal, cut }, 'stopped');
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

async function serve(config: Config, store: GraphStore, log: Logger): Promise<RunningServer> {
  const { port, host, dataDir, reportTo } = config;
  const ontology = readOntology(dataDir, new ProblemList());
  if (!ontology) throw new StartError(`${dataDir}/ontology.yaml cannot be used; run seed check.`);
  const schema = createSchema(ontology);
  const mount = servePage({ folder: resolve('dist/client'), store, log, reportTo });
  const { fetch } = createApp({ store, schema, log, mount });
  const server = await serveApp({ fetch, port, host }).catch((error: Error) => {
    throw new StartError(`Cannot listen on ${host}:${port}: ${error.message}`);
  });
  const name = host.includes(':') ? `[${host}]` : host;
  process.stdout.write(`http://${name}:${server.port}\n`);
  log.info({ store: config.neo4j ? config.neo4j.uri : 'embedded' }, 'serving');
  return server;
}

function openStore(config: Config): GraphStore {
  if (config.neo4j) return createNeo4jStore(config.neo4j);
  const reading = readDataSet(config.dataDir);
  if (reading.ok) return createEmbeddedStore(reading.value);
  const lines = reading.problems.map(
    (p) => `${config.dataDir}/${p.file}:${p.line} ${p.code} ${p.message}`,
  );
  throw new StartError(`The data set has problems:\n${lines.join('\n')}`);
}

async function closeStore(store: GraphStore, log: Logger): Promise<void> {
  try {
    await Promise.race([store.close(), setTimeout(closeStoreMs, undefined, { ref: false })]);
  } catch (error) {
    log.warn({ err: error }, 'the store did not close');
  }
}
