import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

/** `wanted` if nothing listens there on this machine, else undefined; 0 asks for any free port. */
export async function freePort(wanted: number): Promise<number | undefined> {
  const server = createServer();
  try {
    server.listen({ port: wanted, host: '127.0.0.1', exclusive: true });
    await once(server, 'listening');
  } catch {
    return undefined;
  }
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
