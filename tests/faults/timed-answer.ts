import { type Agent, request } from 'node:http';

/** How a question was answered, and how long that took. */
export interface TimedAnswer {
  /** 0 where the connection was lost. */
  readonly status: number;
  /** The code that a short answer gives as its reason, or the connection's error. */
  readonly code?: string | undefined;
  readonly ms: number;
  readonly retryAfter: boolean;
}

/** Asks the API from an address of this machine, and reads the answer whole. */
export function timedAnswer(
  port: number,
  localAddress: string,
  query: string,
  agent: Agent,
): Promise<TimedAnswer> {
  const began = performance.now();
  return new Promise((resolve) => {
    const lost = ({ code }: NodeJS.ErrnoException) =>
      resolve({ status: 0, code, ms: performance.now() - began, retryAfter: false });
    const asking = request({
      port,
      host: '127.0.0.1',
      localAddress,
      agent,
      method: 'POST',
      path: '/graphql',
      headers: { 'Content-Type': 'application/json' },
    });
    asking.on('error', lost);
    asking.on('response', (response) => {
      const ms = performance.now() - began;
      const retryAfter = response.headers['retry-after'] !== undefined;
      let begin = '';
      response.on('data', (chunk: Buffer) => {
        if (begin.length < 500) begin += chunk.toString();
      });
      response.on('end', () => {
        const code = /"code":"(\w+)"/.exec(begin)?.[1];
        resolve({ status: response.statusCode ?? 0, code, ms, retryAfter });
      });
      response.on('error', lost);
    });
    asking.end(JSON.stringify({ query }));
  });
}
