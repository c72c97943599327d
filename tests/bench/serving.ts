import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ensureNeo4jJars } from '../../server/local-neo4j/ensure-neo4j-jars.ts';
import { type LocalNeo4j, startLocalNeo4j } from '../../server/local-neo4j/start-local-neo4j.ts';
import { environmentOf } from '../faults/environment-of.ts';
import { cpuSeconds } from '../faults/process-figures.ts';
import { builtServer, type ServerProcess, startServer } from '../faults/server-process.ts';
import { askOnce } from './api.ts';
import type { Archive } from './archives.ts';
import type { StoreName } from './options.ts';
import { tell } from './print.ts';
import { runProgram } from './run-program.ts';
import { endsWithProcess } from './started.ts';

/** The built server over an archive, and the database below it where there is one. */
export interface Serving {
  readonly store: StoreName;
  readonly server: ServerProcess;
  /** How much the archive holds. */
  readonly size: string;
  readonly neo4j: LocalNeo4j | undefined;
  /** Seconds of processors that the server, and the database, have had. */
  readonly cpu: readonly (() => number)[];
  readonly end: () => Promise<void>;
}

/** Starts what serves the archive, loaded or compiled. */
export async function serve(store: StoreName, archive: Archive, dir: string): Promise<Serving> {
  const neo4j = store === 'neo4j' ? await loadedNeo4j(archive, dir) : undefined;
  const server = await startServer(builtServer, {
    LOG_LEVEL: 'warn',
    // On a busy machine an answer is slow, and still one.
    DEADLINE_SECONDS: '60',
    DATA_DIR: archive.folder,
    CACHE_DIR: compiledIn(dir),
    ...(neo4j && environmentOf(neo4j)),
  });
  const { forget } = endsWithProcess({ kill: server.signal });
  return {
    store,
    server,
    size: `${archive.articles} articles, ${await countsOf(server.url)}`,
    neo4j,
    cpu: [server.cpuSeconds, ...(neo4j ? [() => cpuSeconds(neo4j.pid)] : [])],
    end: async () => {
      server.signal('SIGTERM');
      await server.exited;
      forget();
      await neo4j?.stop();
    },
  };
}

/** What is compiled is kept beside the archives. */
function compiledIn(dir: string): string {
  return join(dir, 'compiled');
}

/** A database in a folder, new where the folder is. */
export async function openNeo4j(home: string): Promise<LocalNeo4j> {
  mkdirSync(home, { recursive: true });
  return startLocalNeo4j({ home, lib: await ensureNeo4jJars({ log: tell }), log: tell });
}

/** A database that holds the archive; it is kept, for a first load takes long. */
async function loadedNeo4j({ folder, name }: Archive, dir: string): Promise<LocalNeo4j> {
  const neo4j = await openNeo4j(join(dir, `neo4j-${name}`));
  const { stdout, ms } = await runProgram(['dist/server/seed.js', 'load', '--dir', folder], {
    ...environmentOf(neo4j),
    CACHE_DIR: compiledIn(dir),
  });
  tell(`${stdout.trim()} ${(ms / 1_000).toFixed(1)} s`);
  return neo4j;
}

const counted = z.object({
  dataSet: z.object({
    articleCount: z.number(),
    entityCount: z.number(),
    statementCount: z.number(),
    quoteCount: z.number(),
  }),
});

async function countsOf(url: string): Promise<string> {
  const query = '{ dataSet { articleCount entityCount statementCount quoteCount } }';
  const { dataSet } = counted.parse((await askOnce(url, { query, variables: {} })).data);
  const count = (many: number) => many.toLocaleString('en');
  return (
    `${count(dataSet.entityCount)} entities, ${count(dataSet.statementCount)} statements, ` +
    `${count(dataSet.quoteCount)} quotes`
  );
}
