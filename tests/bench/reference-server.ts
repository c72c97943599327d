import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSchema, createYoga } from 'graphql-yoga';

/** Where the references answer. */
export interface ReferencePorts {
  /** Yoga as it comes: one field, a constant. */
  readonly yoga: number;
  /** `node:http`: the same as JSON that was made before. */
  readonly prepared: number;
}

/**
 * The process of what answers are compared with: it sends its ReferencePorts, and from each number of
 * bytes that it is sent on, which it sends back, answers have so many.
 */
export async function main(): Promise<number> {
  let constant = '';
  let prepared = Buffer.from('');
  process.on('message', (bytes: number) => {
    constant = 'x'.repeat(bytes);
    prepared = Buffer.from(JSON.stringify({ data: { constant } }));
    process.send?.(bytes);
  });
  const yoga = createYoga({
    schema: createSchema({
      typeDefs: 'type Query { constant: String! }',
      resolvers: { Query: { constant: () => constant } },
    }),
    logging: false,
    graphiql: false,
  });
  const ports: ReferencePorts = {
    yoga: await listening(yoga),
    prepared: await listening((_, response) => {
      response.writeHead(200, {
        'Content-Type': 'application/json',
        'Content-Length': prepared.length,
      });
      response.end(prepared);
    }),
  };
  process.send?.(ports);
  await once(process, 'disconnect');
  process.exit(0);
}

async function listening(answer: RequestListener): Promise<number> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}
