import { type Agent, type RequestOptions, request } from 'node:http';

/** How a question was answered, and how long that took. */
export interface TimedAnswer {
  /** 0 where the connection was lost. */
  readonly status: number;
  /** The code that a short answer gives as its reason, or the connection's error. */
  readonly code?: string | undefined;
  /** Until it began. */
  readonly ms: number;
  /** Until it was read whole. */
  readonly wholeMs: number;
  readonly bytes: number;
  readonly retryAfter: boolean;
}

/** Asks the API from an address of this machine, and reads the answer whole. */
export function timedAnswer(
  port: number,
  localAddress: string,
  query: string,
  agent: Agent,
): Promise<TimedAnswer> {
  const headers = { 'Content-Type': 'application/json' };
  return timedRequest(
    { port, localAddress, agent, method: 'POST', path: '/graphql', headers },
    JSON.stringify({ query }),
  );
}

/** Sends a request to a port of this machine, and reads the answer whole. */
export function timedRequest(options: RequestOptions, body?: string): Promise<TimedAnswer> {
  const began = performance.now();
  return new Promise((resolve) => {
    let bytes = 0;
    const lost = ({ code }: NodeJS.ErrnoException) => {
      const ms = performance.now() - began;
      resolve({ status: 0, code, ms, wholeMs: ms, bytes, retryAfter: false });
    };
    const asking = request({ host: '127.0.0.1', ...options });
    asking.on('error', lost);
    asking.on('response', (response) => {
      const ms = performance.now() - began;
      const retryAfter = response.headers['retry-after'] !== undefined;
      let begin = '';
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (begin.length < 500) begin += chunk.toString('utf8', 0, 500);
      });
      response.on('end', () => {
        const code = /"code":"(\w+)"/.exec(begin)?.[1];
        const wholeMs = performance.now() - began;
        resolve({ status: response.statusCode ?? 0, code, ms, wholeMs, bytes, retryAfter });
      });
      response.on('error', lost);
    });
    asking.end(body);
  });
}
