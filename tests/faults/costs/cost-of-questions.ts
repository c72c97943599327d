import { parse, specifiedRules, validate } from 'graphql';
import { pino } from 'pino';
import { readDataSet } from '../../../graph-seed/reading/read-data-set.ts';
import { createEmbeddedStore } from '../../../server/embedded/embedded-store.ts';
import { createSchema } from '../../../server/graphql/create-schema.ts';
import { createApp } from '../../../server/http/create-app.ts';
import { createNeo4jStore } from '../../../server/neo4j/neo4j-store.ts';
import { cyclicQuestions } from './cyclic-questions.ts';
import { mainThreadCpu, type Taken } from './main-thread-cpu.ts';
import { hubsOf, type Question, usualQuestions } from './usual-questions.ts';

/** What a question took, and how it was answered. */
export interface Cost extends Taken {
  readonly name: string;
  /** The code of its error; undefined where it was answered. */
  readonly code: string | undefined;
  readonly bytes: number;
}

export interface Costs {
  readonly usual: readonly Cost[];
  readonly cyclic: readonly Cost[];
}

/**
 * `node --expose-gc graph-seed/run.mjs tests/faults/costs/cost-of-questions.ts FOLDER COUNT [SEED]`: asks an
 * application in this process what page, README and GraphiQL ask, and so many questions along the
 * schema's cycles, over the folder or the Neo4j of the environment. Prints Costs as JSON.
 */
export async function main([folder = '', count, seed = '1']: readonly string[]): Promise<number> {
  const reading = readDataSet(folder);
  if (!reading.ok) throw new Error(`${folder} cannot be read.`);
  const dataSet = reading.value;
  const { NEO4J_URI: uri, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env;
  const store = uri
    ? createNeo4jStore({
        uri,
        username: NEO4J_USERNAME ?? '',
        password: NEO4J_PASSWORD ?? '',
        database: NEO4J_DATABASE ?? 'neo4j',
      })
    : createEmbeddedStore(dataSet);
  const schema = createSchema(dataSet.ontology);
  const app = createApp({ store, schema, log: pino({ level: 'silent' }) });
  const costOf = async ({ name, ...question }: Question): Promise<Cost> => {
    let text = '';
    const taken = await mainThreadCpu(async () => {
      const response = await app.request('/graphql', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(question),
      });
      text = await response.text();
    });
    const code = /"code":"(\w+)"/.exec(text.slice(0, 2_000))?.[1];
    return { name, code, bytes: Buffer.byteLength(text), ...taken };
  };
  const usual: Cost[] = [];
  // The first time compiles; what is looked at is a server that has been asked before.
  for (const question of usualQuestions(dataSet)) {
    await costOf(question);
    usual.push(await costOf(question));
  }
  const [hub = '', other = ''] = hubsOf(dataSet);
  const given = { slug: hub, from: hub, to: other, query: '会', first: 200, limit: 20 };
  const cyclic: Cost[] = [];
  for (const query of cyclicQuestions(schema, given, {
    seed: Number(seed),
    count: Number(count),
  })) {
    if (validate(schema, parse(query), specifiedRules).length > 0) continue;
    cyclic.push(await costOf({ name: query, query }));
  }
  await store.close();
  const costs: Costs = { usual, cyclic };
  process.stdout.write(JSON.stringify(costs));
  return 0;
}
