import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readDataSet } from '../../graph-seed/reading/read-data-set.ts';
import { createEmbeddedStore } from '../../server/embedded/embedded-store.ts';
import { createSchema } from '../../server/graphql/create-schema.ts';
import { createApp } from '../../server/http/create-app.ts';
import type { Neo4jConfig } from '../../server/neo4j/neo4j-config.ts';
import { createNeo4jStore } from '../../server/neo4j/neo4j-store.ts';
import type { GraphStore } from '../../server/ports/graph-store.ts';
import { clearDatabase } from './raw-neo4j.ts';

const neo4j = inject('neo4j');
const reading = readDataSet('graph-seed');
if (!reading.ok) throw new Error('The data set has problems: npm run seed -- check');
const dataSet = reading.value;

function seedLoad({ uri, username, password, database }: Neo4jConfig) {
  const env = {
    ...process.env,
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };
  const program = ['graph-seed/run.mjs', 'graph-seed/command/main.ts', 'load'];
  return promisify(execFile)('node', program, { env });
}

async function answer(store: GraphStore, query: string): Promise<unknown> {
  const log = pino({ level: 'silent' });
  const app = createApp({ store, schema: createSchema(dataSet.ontology), log });
  const response = await app.request('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return JSON.parse(await response.text());
}

const everything = `{
  dataSet { hash entityCount statementCount quoteCount ontology { kinds { kind } } }
  network { truncated
    nodes { slug type x y entity { name } statement { slug } missing { slug candidates { slug } } }
    links { slug source target role
      statement { slug zh: sentence(language: ZH) en: sentence(language: EN)
        evidence { exact start end } } } }
  article(slug: "alxa-party-building-2024") { text sentences { text translation } }
  disputes { slug statements { slug } }
}`;

describe.skipIf(neo4j === null)('the article, served from Neo4j', () => {
  if (neo4j === null) return;
  const store = createNeo4jStore(neo4j);
  beforeAll(() => clearDatabase(neo4j));
  afterAll(() => store.close());

  it('is put there by seed load, which then has nothing to do', async () => {
    expect((await seedLoad(neo4j)).stdout).toContain(`Loaded ${dataSet.entities.length} entities`);
    expect((await seedLoad(neo4j)).stdout).toContain('Nothing to do');
  });

  it('is answered for as from the embedded store', async () => {
    const embedded = await answer(createEmbeddedStore(dataSet), everything);
    expect(embedded).toMatchObject({ data: { dataSet: { hash: dataSet.hash } } });
    expect(await answer(store, everything)).toEqual(embedded);
  });
});
