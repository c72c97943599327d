import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createEmbeddedStore } from '../../server/embedded/embedded-store.ts';
import type { Neo4jConfig } from '../../server/neo4j/neo4j-config.ts';
import { createNeo4jStore } from '../../server/neo4j/neo4j-store.ts';
import { appOver, ask } from '../api/archive-app.ts';
import { readmeExamples } from '../api/readme-examples.ts';
import { environmentOf } from '../faults/environment-of.ts';
import { shippedArticle, shippedDataSet } from '../seed/shipped-data-set.ts';
import { clearDatabase } from './raw-neo4j.ts';

const neo4j = inject('neo4j');
const dataSet = shippedDataSet();

function seedLoad(config: Neo4jConfig) {
  const env = { ...process.env, ...environmentOf(config) };
  const program = ['graph-seed/run.mjs', 'graph-seed/command/main.ts', 'load'];
  return promisify(execFile)('node', program, { env });
}

const everything = `{
  dataSet { hash entityCount statementCount quoteCount ontology { kinds { kind } } }
  network { truncated
    nodes { slug type x y entity { name } statement { slug } missing { slug candidates { slug } } }
    links { slug source target role
      statement { slug zh: sentence(language: ZH) en: sentence(language: EN)
        evidence { exact start end } } } }
  article(slug: "${shippedArticle}") { text sentences { text translation } }
  disputes { slug statements { slug } }
  gaps { kind entity { slug } missing { slug } statements { slug } }
  totals { property unit { zh } sum ofGroups of statements { slug } }
  whoWorksWhere { totalCount nodes { person { ... on Entity { slug } } places { slug } } }
  pairings { totalCount nodes { tie { name } results { slug } } }
  search(query: "嘎查") { names { match entity { slug neighbours { property role statementCount } } }
    sentences { match sentence { slug } } }
  paths(from: "pan-kehua", to: "four-enterprises", withoutFamilies: []) {
    truncated paths { hops { to { slug } statements { slug } } } }
  network2: network(filter: { statements: { families: [PAIRING] } }) { nodes { slug type } }
}`;

/** What is typed, the first name that it finds, and how many sentences, of twelve. */
const searches: readonly (readonly [typed: string, name: string | undefined, sentences: number])[] =
  [
    ['葡萄 增收', undefined, 1],
    ['玛拉沁 书记', undefined, 1],
    ['364万元 嘎查', undefined, 1],
    ['branch party', 'construction-bureau-party-branch', 9],
    ['grapes', 'greenhouse-grapes', 5],
    ['shequ', 'malaqin-community', 0],
    ['dangzhibu', 'construction-bureau-party-branch', 0],
    ['zhoudr', 'zhou-dongrui', 0],
    ['zhuodongrui', 'zhou-dongrui', 0],
    ['周\u200b冬\u200d瑞', 'zhou-dongrui', 1],
    ['“周冬瑞。”', 'zhou-dongrui', 1],
    ['宋国芳', 'song-guofang', 0],
    ['高新區', 'alxa-high-tech-zone', 12],
    // What Lucene would take for more than letters.
    ['zhou~1', 'zhou-dongrui', 0],
    ['AND', 'ostrich-livestock-breeding', 12],
    ['364万元/亩', undefined, 0],
    ['(', undefined, 0],
  ];

describe.skipIf(neo4j === null)('the shipped data, served from Neo4j', () => {
  if (neo4j === null) return;
  const store = createNeo4jStore(neo4j);
  beforeAll(() => clearDatabase(neo4j));
  afterAll(() => store.close());

  it('is put there by seed load, which then has nothing to do', async () => {
    expect((await seedLoad(neo4j)).stdout).toContain(`Loaded ${dataSet.entities.length} entities`);
    expect((await seedLoad(neo4j)).stdout).toContain('Nothing to do');
  });

  it('is answered for as from the embedded store', async () => {
    const embedded = await ask(appOver(createEmbeddedStore(dataSet)), everything);
    expect(embedded.data.dataSet.hash).toBe(dataSet.hash);
    expect(await ask(appOver(store), everything)).toEqual(embedded);
  });

  it('is searched as the embedded store is', async () => {
    const query = `query ($typed: String!) { search(query: $typed, first: 12) {
      names { entity { slug } } sentences { sentence { slug } } } }`;
    const apps = [appOver(store), appOver(createEmbeddedStore(dataSet))];
    for (const [typed, name, count] of searches) {
      for (const app of apps) {
        const { names, sentences } = (await ask(app, query, { typed })).data.search;
        expect([typed, names[0]?.entity.slug, sentences.length]).toEqual([typed, name, count]);
      }
    }
  });

  it.each(readmeExamples())('gives the README’s answer: $query', async ({ query, answer }) => {
    expect((await ask(appOver(store), query)).data).toEqual(answer);
  });
});
