import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { loadLabel, pointerLabel } from '../../../server/neo4j/graph-shape.ts';
import type { Bench, FaultRow } from '../fault-row.ts';
import { ask, askAll, clients, outageOf, untilAnswered } from '../outage.ts';

/** A Neo4j that fails itself, or holds what the server cannot read. */
export const databaseFaults: FaultRow = {
  row: 4,
  what: `Neo4j killed in a query, stopped, empty, of another version, half-loaded; ${clients} clients at once`,
  target: 'every answer ≤ 6 s and told as what it is, with Retry-After; recovery ≤ 5 s',
  stores: ['neo4j'],
  measure: async (bench) => {
    const seen = [
      await holding(bench, 'empty', emptied),
      await holding(bench, 'of another version', ofAnotherVersion),
      await stopped(bench),
      await killed(bench),
      await halfLoaded(bench),
    ];
    return {
      figure: seen.map(({ figure }) => figure).join('; '),
      isMet: seen.every(({ isMet }) => isMet),
    };
  },
};

/** What the database holds is no load that the server can read; then it is again. */
async function holding(bench: Bench, name: string, { fault, mend }: Change) {
  const server = await bench.start();
  await ask(server);
  await write(bench, fault);
  const answers = await askAll(server);
  await write(bench, mend);
  const recovered = await untilAnswered(server);
  return outageOf(name, answers, recovered, ['STORE_EMPTY']);
}

interface Change {
  readonly fault: string;
  readonly mend: string;
}

const emptied: Change = {
  fault: `MATCH (pointer:${pointerLabel})-[current:CURRENT]->(load) SET load.was = true DELETE current`,
  mend: `MATCH (pointer:${pointerLabel}), (load {was: true}) CREATE (pointer)-[:CURRENT]->(load) REMOVE load.was`,
};

const ofAnotherVersion: Change = {
  fault: `MATCH (load:${loadLabel}) SET load.shape = load.shape + 1`,
  mend: `MATCH (load:${loadLabel}) SET load.shape = load.shape - 1`,
};

/** Gives how many rows the query has. */
async function write({ neo4j: database }: Bench, query: string): Promise<number> {
  if (!database) return 0;
  const { uri, username, password } = database;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const { records } = await driver.executeQuery(query);
  await driver.close();
  return records.length;
}

/** Its process gets no time, for as long as clients wait. */
async function stopped(bench: Bench) {
  const pid = bench.neo4j?.pid ?? 0;
  const server = await bench.start();
  await ask(server);
  const asked = askAll(server);
  await setTimeout(20);
  process.kill(pid, 'SIGSTOP');
  const answers = [...(await asked), ...(await askAll(server))];
  process.kill(pid, 'SIGCONT');
  return outageOf('stopped', answers, await untilAnswered(server));
}

/** Killed in a query, and started again. */
async function killed(bench: Bench) {
  const server = await bench.start();
  await ask(server);
  const asked = askAll(server);
  await setTimeout(20);
  await bench.neo4j?.kill();
  const answers = [...(await asked), ...(await askAll(server))];
  await bench.neo4j?.restart();
  return outageOf('killed', answers, await untilAnswered(server));
}

/** The first load was killed on its way; another one goes on. */
async function halfLoaded(bench: Bench) {
  const env = { ...process.env, ...bench.environment };
  const load = () => spawn(process.execPath, ['dist/server/seed.js', 'load'], { env });
  await write(bench, 'MATCH (n) DETACH DELETE n');
  const first = load();
  const gone = once(first, 'exit');
  while ((await write(bench, 'MATCH (n:Statement) RETURN n LIMIT 1')) === 0) await setTimeout(20);
  first.kill('SIGKILL');
  await gone;
  const server = await bench.start();
  const answers = await askAll(server);
  await once(load(), 'exit');
  return outageOf('half-loaded', answers, await untilAnswered(server), ['STORE_EMPTY']);
}
