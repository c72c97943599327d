import { type Agent, request } from 'node:http';

/** How a question was answered, and how long that took. */
export interface TimedAnswer {
  /** 0 where the connection was lost. */
  readonly status: number;
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
    const lost = () => resolve({ status: 0, ms: performance.now() - began, retryAfter: false });
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
      response.resume();
      response.on('end', () => resolve({ status: response.statusCode ?? 0, ms, retryAfter }));
      response.on('error', lost);
    });
    asking.end(JSON.stringify({ query }));
  });
}
