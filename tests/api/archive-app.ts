import { pino } from 'pino';
import { asOne } from '../../graph-seed/model/as-one.ts';
import { createEmbeddedStore } from '../../server/embedded/embedded-store.ts';
import { createSchema } from '../../server/graphql/create-schema.ts';
import { type AppParts, createApp } from '../../server/http/create-app.ts';
import type { GraphSnapshot, GraphStore } from '../../server/ports/graph-store.ts';
import { archiveDataSet } from '../archive/archive-data-set.ts';

const told = archiveDataSet();

/** As its judgements have it. */
export const archive = asOne(told);

/** The application over a store, without a socket; its schema is the archive’s unless told. */
export function appOver(
  store: GraphStore,
  mount?: AppParts['mount'],
  ontology = archive.ontology,
  more: Partial<AppParts> = {},
) {
  const log = pino({ level: process.env.LOG_LEVEL ?? 'silent' });
  const schema = createSchema(ontology);
  return createApp({ store, schema, log, ...(mount && { mount }), ...more });
}

export const archiveStore = createEmbeddedStore(told);

// biome-ignore lint/suspicious/noExplicitAny: an answer has the form of its query, told by the test.
export type Answer = { data: any; errors?: { message: string; extensions: { code: string } }[] };

/** Asks the application over HTTP, as a client does. */
export async function ask(
  app: ReturnType<typeof appOver>,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer> {
  const response = await app.request('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return JSON.parse(await response.text());
}

/** The store with its calls counted by method. */
export function counting(store: GraphStore): { store: GraphStore; calls: Record<string, number> } {
  const calls: Record<string, number> = {};
  const count = (name: string) => {
    calls[name] = (calls[name] ?? 0) + 1;
  };
  return {
    calls,
    store: {
      close: () => store.close(),
      snapshot: async () => {
        count('snapshot');
        const snapshot = await store.snapshot();
        return new Proxy(snapshot, {
          get: (target, name: keyof GraphSnapshot) => {
            const method: unknown = target[name];
            if (typeof method !== 'function') return method;
            return (...given: unknown[]): unknown => {
              count(name);
              return Reflect.apply(method, target, given);
            };
          },
        });
      },
    },
  };
}
