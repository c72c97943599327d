import SchemaBuilder from '@pothos/core';
import RelayPlugin from '@pothos/plugin-relay';
import type { RequestContext } from '../explore/request-context.ts';
import { largestPage } from './paging.ts';

interface SchemaTypes {
  Context: { context: RequestContext };
  DefaultFieldNullability: false;
  DefaultEdgesNullability: false;
  DefaultNodeNullability: false;
  Connection: { readonly totalCount: number };
}

const relayOptions = {
  nodesOnConnection: { nullable: false, description: 'The things of this page.' },
  edgesFieldOptions: { nullable: false, description: 'The things of this page, with cursors.' },
  nodeFieldOptions: { nullable: false, description: 'The thing itself.' },
  cursorFieldOptions: { description: 'To go on after this one.' },
  pageInfoTypeOptions: { description: 'Whether there are other pages.' },
  pageInfoFieldOptions: { description: 'Whether there are other pages.' },
  nodeTypeOptions: { description: 'Whatever has an opaque id.' },
  nodeQueryOptions: {
    description: 'The thing of an opaque id; null where there is none.',
    args: { id: { description: 'Opaque id.' } },
  },
  nodesQueryOptions: {
    description: 'The things of opaque ids, in their order.',
    args: { ids: { description: 'Opaque ids.' } },
  },
  hasNextPageFieldOptions: { description: 'Whether there are things after these.' },
  hasPreviousPageFieldOptions: { description: 'Whether there are things before these.' },
  startCursorFieldOptions: { description: 'Cursor of the first of these.' },
  endCursorFieldOptions: { description: 'Cursor of the last of these; give it as after.' },
  idFieldOptions: { description: 'Opaque id; `slug` is the readable one.' },
  firstArgOptions: { description: `Rows at most; ${largestPage} are the most.` },
  afterArgOptions: { description: 'Cursor of the row to go on after.' },
  lastArgOptions: { description: 'Not supported: pages go forward.' },
  beforeArgOptions: { description: 'Not supported: pages go forward.' },
} as const;

/** An empty schema with Relay's conventions. */
export function createSchemaBuilder() {
  const builder = new SchemaBuilder<SchemaTypes>({
    plugins: [RelayPlugin],
    defaultFieldNullability: false,
    relay: relayOptions,
  });
  builder.globalConnectionField('totalCount', (t) =>
    t.int({
      nullable: false,
      description: 'How many there are on all pages.',
      resolve: ({ totalCount }) => totalCount,
    }),
  );
  return builder;
}

export type Builder = ReturnType<typeof createSchemaBuilder>;
