import { RawClient } from './raw-client.ts';

interface Asked {
  /** Sends the rest of the question; gives the answer's status, 0 for none, and when it came. */
  readonly finish: () => Promise<{ readonly status: number; readonly at: number }>;
  readonly abandon: () => void;
}

const query = '{ whoWorksWhere { nodes { person { ... on Entity { name } } places { name } } } }';
const body = JSON.stringify({ query });

/**
 * So many questions of which the server has the head and not yet the body: it has said itself that
 * it waits for it.
 */
export async function askedInFlight(port: number, count: number): Promise<Asked[]> {
  return Promise.all(
    Array.from({ length: count }, async () => {
      const client = new RawClient(port)
        .read()
        .send(
          'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n' +
            `Content-Length: ${body.length}\r\nExpect: 100-continue\r\n\r\n`,
        );
      await client.until(/^HTTP\/1\.1 100 /);
      return {
        finish: async () => {
          client.send(body);
          await client.closed;
          const status = Number(/^HTTP\/1\.1 (2\d\d|[45]\d\d) /m.exec(client.text)?.[1] ?? 0);
          const isWhole = client.text.endsWith('}');
          return { status: isWhole ? status : 0, at: performance.now() };
        },
        abandon: () => client.end(),
      };
    }),
  );
}
