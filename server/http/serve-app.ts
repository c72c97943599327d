import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo, Server, Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { type HttpLimits, httpLimits } from './http-limits.ts';
import { Metrics } from './metrics.ts';
import { closeAfter, OpenAnswers } from './open-answers.ts';
import { PacedAnswer } from './paced-answer.ts';
import { bareAnswer, refuseBare } from './refuse-bare.ts';

export interface Serving {
  readonly fetch: (request: Request, bindings: object) => Response | Promise<Response>;
  /** 0 takes a free one. */
  readonly port: number;
  readonly host: string;
  readonly limits?: HttpLimits;
  readonly metrics?: Metrics;
}

export interface RunningServer {
  readonly port: number;
  /**
   * Takes no further connection, gives every answer that is owed, and resolves when the last
   * connection is closed, with the number of requests that were cut at the end of the time.
   */
  stop(): Promise<number>;
}

/** Serves an application on a port, with limits on what clients may take. */
export async function serveApp({
  fetch,
  port,
  host,
  limits = httpLimits,
  metrics = new Metrics(),
}: Serving): Promise<RunningServer> {
  const answers = new OpenAnswers(limits, () => metrics.answersGivenUp.inc());
  const sockets = new Set<Socket>();
  const respond = getRequestListener(fetch, {
    // An address that is none, or a host; what fails later is answered by the application.
    errorHandler: () => {
      metrics.refusals.inc({ code: 'BAD_REQUEST' });
      return bareAnswer('BAD_REQUEST');
    },
  });
  const server = createServer(
    {
      ServerResponse: PacedAnswer,
      headersTimeout: limits.headersMs,
      requestTimeout: limits.requestMs,
      keepAliveTimeout: limits.idleMs,
      connectionsCheckingInterval: limits.checkMs,
    },
    (request, answer) => {
      answers.add(answer);
      if (!server.listening) closeAfter(answer);
      void respond(request, answer);
    },
  );
  server.maxConnections = limits.connections;
  server.on('clientError', (error, socket: Socket) => {
    if (!socket.writable || answers.isSending(socket)) socket.destroy();
    else metrics.refusals.inc({ code: refuseBare(error, socket) });
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    metrics.connections.set(sockets.size);
    socket.once('close', () => {
      sockets.delete(socket);
      metrics.connections.set(sockets.size);
    });
  });
  const looking = setInterval(() => answers.giveUpSlow(), limits.checkMs).unref();
  server.once('close', () => clearInterval(looking));
  const { port: listening } = await listen(server, port, host);
  return {
    port: listening,
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      answers.closeAfterwards();
      const halfSent = setTimeout(() => {
        for (const socket of sockets) if (!answers.isOwed(socket)) socket.destroy();
      }, limits.halfSentMs);
      let cut = 0;
      const last = setTimeout(() => {
        cut = answers.size;
        for (const socket of sockets) socket.destroy();
      }, limits.stopMs);
      await closed;
      clearTimeout(halfSent);
      clearTimeout(last);
      return cut;
    },
  };
}

async function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address;
}
