import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ensureNeo4jJars } from '../../server/local-neo4j/ensure-neo4j-jars.ts';
import { type LocalNeo4j, startLocalNeo4j } from '../../server/local-neo4j/start-local-neo4j.ts';
import { build } from './build.ts';
import { environmentOf } from './environment-of.ts';
import type { FaultRow, Seen, StoreName } from './fault-row.ts';
import { rows } from './rows.ts';
import { builtServer, type ServerProcess, startServer } from './server-process.ts';

/**
 * `npm run test:faults`, or `-- 5 6` for some rows, `-- embedded` for one store: builds, measures,
 * and prints the table with the figure seen in each row. Gives 1 where a figure is not met.
 */
export async function main(args: readonly string[]): Promise<number> {
  const stores = (['embedded', 'neo4j'] as const).filter((name) => isAsked(name, args, /^[a-z]/));
  const asked = rows.filter(({ row }) => isAsked(String(row), args, /^\d/));
  await build();
  print('| # | what | store | figure to reach | seen | |');
  print('| --- | --- | --- | --- | --- | --- |');
  let unmet = 0;
  for (const store of stores) {
    const measured = asked.filter((row) => row.stores.includes(store));
    if (measured.length === 0) continue;
    const prepared = await prepare(store);
    for (const row of measured) {
      const { figure, isMet } = await seen(row, prepared);
      unmet += isMet ? 0 : 1;
      const { row: number, what, target } = row;
      print(
        `| ${number} | ${what} | ${store} | ${target} | ${figure} | ${isMet ? 'met' : 'NOT MET'} |`,
      );
    }
    await prepared.end();
  }
  return unmet === 0 ? 0 : 1;
}

/** True where the arguments name it, or nothing of its form. */
function isAsked(name: string, args: readonly string[], form: RegExp): boolean {
  const named = args.filter((arg) => form.test(arg));
  return named.length === 0 || named.includes(name);
}

async function seen(row: FaultRow, { environment, neo4j }: Prepared): Promise<Seen> {
  const started: ServerProcess[] = [];
  const start = async (more: Readonly<Record<string, string>> = {}) => {
    const server = await startServer(builtServer, { LOG_LEVEL: 'warn', ...environment, ...more });
    started.push(server);
    return server;
  };
  try {
    return await row.measure({ environment, neo4j, start });
  } catch (error) {
    return { figure: `could not be measured: ${String(error)}`, isMet: false };
  } finally {
    for (const server of started) server.signal('SIGKILL');
    await Promise.all(started.map(({ exited }) => exited));
  }
}

interface Prepared {
  readonly environment: Readonly<Record<string, string>>;
  readonly neo4j?: LocalNeo4j;
  readonly end: () => Promise<void>;
}

async function prepare(store: StoreName): Promise<Prepared> {
  if (store === 'embedded') return { environment: {}, end: async () => {} };
  const home = await mkdtemp(join(tmpdir(), 'faults '));
  const log = (line: string) => process.stderr.write(`${line}\n`);
  const lib = await ensureNeo4jJars({ log });
  const neo4j = await startLocalNeo4j({ home, lib, log });
  const environment = environmentOf(neo4j);
  await promisify(execFile)(process.execPath, ['dist/server/seed.js', 'load'], {
    env: { ...process.env, ...environment },
  });
  return {
    environment,
    neo4j,
    end: async () => {
      await neo4j.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
