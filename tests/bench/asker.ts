import { once } from 'node:events';
import { Agent } from 'node:http';
import neo4j from 'neo4j-driver';
import { timedRequest } from '../faults/timed-answer.ts';
import type { Asked, Loop, LoopFigures } from './asking.ts';

/** Asks the one of that number, and gives the bytes of its answer; throws where it is none. */
type Ask = (index: number) => Promise<number>;

/** The process that asks: for each Loop that it is sent it sends LoopFigures. */
export async function main(): Promise<number> {
  process.on('message', async (loop: Loop) => process.send?.(await figuresOf(loop)));
  process.send?.('ready');
  await once(process, 'disconnect');
  return 0;
}

async function figuresOf({ asked, connections, seconds, from }: Loop): Promise<LoopFigures> {
  const { ask, end } =
    asked.by === 'http' ? overHttp(asked, connections) : withDriver(asked, connections);
  const times: number[] = [];
  const failures = new Set<string>();
  let bytes = 0;
  let next = from;
  const began = performance.now();
  const until = began + seconds * 1_000;
  const connection = async () => {
    while (performance.now() < until) {
      const asking = performance.now();
      try {
        const more = await ask(next++);
        times.push(performance.now() - asking);
        bytes += more;
      } catch (error) {
        failures.add(String(error));
      }
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  const ms = performance.now() - began;
  await end();
  return { times, bytes, ms, failures: [...failures] };
}

interface Asking {
  readonly ask: Ask;
  readonly end: () => Promise<void>;
}

function overHttp({ port, requests }: Asked & { by: 'http' }, connections: number): Asking {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json' };
  return {
    ask: async (index) => {
      const { body, ...request } = requests[index % requests.length] ?? {
        method: 'GET',
        path: '/',
      };
      const { status, code, bytes } = await timedRequest(
        { port, agent, headers, ...request },
        body,
      );
      if (status !== 200 || code !== undefined) throw new Error(`${status} ${code ?? ''}`);
      return bytes;
    },
    end: async () => agent.destroy(),
  };
}

function withDriver(
  { database: config, query, parameters }: Asked & { by: 'driver' },
  connections: number,
): Asking {
  const { uri, username, password, database } = config;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: connections,
  });
  return {
    ask: async (index) => {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
      try {
        const { records } = await session.executeRead((transaction) =>
          transaction.run(query, parameters[index % parameters.length]),
        );
        for (const record of records) record.toObject();
        return 0;
      } finally {
        await session.close();
      }
    },
    end: () => driver.close(),
  };
}
