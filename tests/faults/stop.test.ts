import { afterEach, expect, it } from 'vitest';
import { askedInFlight } from './asked-in-flight.ts';
import { RawClient } from './raw-client.ts';
import { type ServerProcess, sourceServer, startServer } from './server-process.ts';

const minute = 60_000;
let server: ServerProcess;

afterEach(async () => {
  server.signal('SIGKILL');
  await server.exited;
});

it(
  'a server that is told to stop gives the answers it owes, and exits with 0',
  async () => {
    server = await startServer(sourceServer, { LOG_LEVEL: 'warn' });
    const asked = await askedInFlight(server.port, 20);
    const half = new RawClient(server.port).send('GET / HTTP/1.1\r\nHo');
    server.signal('SIGTERM');
    const answers = await Promise.all(asked.map(({ finish }) => finish()));
    const { code, at } = await server.exited;
    half.end();
    expect(answers.map(({ status }) => status)).toEqual(asked.map(() => 200));
    expect(code).toBe(0);
    expect(at - Math.max(...answers.map((answer) => answer.at))).toBeLessThan(2_000);
  },
  minute,
);

it(
  'a second signal of another kind ends it at once',
  async () => {
    server = await startServer(sourceServer, { LOG_LEVEL: 'info' });
    const asked = await askedInFlight(server.port, 1);
    server.signal('SIGTERM');
    server.signal('SIGINT');
    // 128 and the number of the signal, as shells have it. Of two that wait, either may come first.
    expect([130, 143]).toContain((await server.exited).code);
    expect(server.output()).not.toContain('"stopped"');
    for (const { abandon } of asked) abandon();
  },
  minute,
);
