import { resolve } from 'node:path';
import { serve } from '@hono/node-server';
import type { Logger } from 'pino';
import { ProblemList } from '../graph-seed/reading/problem.ts';
import { readDataSet } from '../graph-seed/reading/read-data-set.ts';
import { readOntology } from '../graph-seed/reading/read-ontology.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { createEmbeddedStore } from './embedded/embedded-store.ts';
import { createSchema } from './graphql/create-schema.ts';
import { createApp } from './http/create-app.ts';
import { createLog } from './http/request-log.ts';
import { servePage } from './http/serve-page.ts';
import { createNeo4jStore } from './neo4j/neo4j-store.ts';
import type { GraphStore } from './ports/graph-store.ts';

/** Starts the server and stays; exits with 2 where the environment or the data cannot be used. */
function main(): void {
  const config = configuration();
  const log = createLog(config.logLevel);
  const store = openStore(config);
  const ontology = readOntology(config.dataDir, new ProblemList());
  if (!ontology) stop(`${config.dataDir}/ontology.yaml cannot be used; run seed check.`);
  const schema = createSchema(ontology);
  const { reportTo } = config;
  const mount = servePage({ folder: resolve('dist/client'), store, log, reportTo });
  const app = createApp({ store, schema, log, mount });
  const server = serve({ fetch: app.fetch, port: config.port, hostname: config.host }, (info) => {
    const host = config.host.includes(':') ? `[${config.host}]` : config.host;
    process.stdout.write(`http://${host}:${info.port}\n`);
    log.info({ store: config.neo4j ? config.neo4j.uri : 'embedded' }, 'serving');
  });
  server.on('error', (error: Error) =>
    stop(`Cannot listen on ${config.host}:${config.port}: ${error.message}`),
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      void closeStore(store, log);
    });
  }
}

function configuration(): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (error instanceof ConfigError) return stop(error.message);
    throw error;
  }
}

function openStore(config: Config): GraphStore {
  if (config.neo4j) return createNeo4jStore(config.neo4j);
  const reading = readDataSet(config.dataDir);
  if (reading.ok) return createEmbeddedStore(reading.value);
  const lines = reading.problems.map(
    (p) => `${config.dataDir}/${p.file}:${p.line} ${p.code} ${p.message}`,
  );
  return stop(`The data set has problems:\n${lines.join('\n')}`);
}

async function closeStore(store: GraphStore, log: Logger): Promise<void> {
  try {
    await store.close();
  } catch (error) {
    log.warn({ err: error }, 'the store did not close');
  }
}

function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

main();
