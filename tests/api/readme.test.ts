import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createEmbeddedStore } from '../../server/embedded/embedded-store.ts';
import { exampleQueries } from '../../server/graphql/examples.ts';
import { shippedArticle, shippedDataSet } from '../seed/shipped-data-set.ts';
import { appOver, ask } from './archive-app.ts';
import { readmeExamples } from './readme-examples.ts';

const app = appOver(createEmbeddedStore(shippedDataSet()));

/** The numbers that a text has at the groups of a pattern; none where it does not match. */
function figures(text: string, pattern: RegExp): number[] {
  return (pattern.exec(text)?.slice(1) ?? []).map(Number);
}

describe('the README’s questions', () => {
  it('are the three uses', () => expect(readmeExamples()).toHaveLength(3));

  it.each(readmeExamples())('are answered as it says: $query', async ({ query, answer }) => {
    expect((await ask(app, query)).data).toEqual(answer);
  });
});

describe('the documents', () => {
  const documents = ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'DECISIONS.md'];
  const text = (file: string) => readFileSync(file, 'utf8');

  it('have the same questions and answers in both languages', () => {
    expect(readmeExamples('README.zh-CN.md')).toEqual(readmeExamples());
  });

  it('tell the figures that the data set has', async () => {
    const { data } = await ask(
      app,
      `query ($article: String!) {
        article(slug: $article) { sentences { coverage } }
        entities(filter: { articles: [$article] }) { totalCount } }`,
      { article: shippedArticle },
    );
    const sentences: { coverage: string }[] = data.article.sentences;
    const covered = (coverage: string) =>
      sentences.filter((sentence) => sentence.coverage === coverage).length;
    const quotes = shippedDataSet().statements.map(({ evidence }) =>
      evidence.filter(({ article }) => article === shippedArticle),
    );
    const statements = quotes.filter(({ length }) => length > 0).length;
    const counted = [sentences.length, data.entities.totalCount, statements, quotes.flat().length];
    const coverage = [sentences.length, covered('STATEMENTS'), covered('NOTHING')];
    const english = text('README.md').replace(/\s+/g, ' ');
    const chinese = text('README.zh-CN.md');
    expect(
      figures(
        english,
        /(\d+) sentences, read into (\d+) entities and (\d+) statements that rest on (\d+) quotes/,
      ),
    ).toEqual(counted);
    expect(
      figures(chinese, /共 (\d+) 句，整理出 (\d+) 个实体、(\d+) 条陈述，依据 (\d+) 条引文/),
    ).toEqual(counted);
    const [of, all, nothing] = figures(
      english,
      /(\d+) of the (\d+) sentences carry statements, (\d+) say nothing/,
    );
    expect([all, of, nothing]).toEqual(coverage);
    expect(figures(chinese, /(\d+) 句中，(\d+) 句载有陈述，(\d+) 句未涉及实体/)).toEqual(coverage);
  });

  it.each(documents)('%s links to files that are there', (file) => {
    const links = [...text(file).matchAll(/(?<!!)\[[^\]]*\]\((?!https?:|#)([^)#]+)/g)];
    const lost = links.flatMap(([, link]) =>
      link && !existsSync(join(dirname(file), link)) ? [link] : [],
    );
    expect(lost).toEqual([]);
  });

  it.each(documents)('%s names code that is there', (file) => {
    const code = text(file).matchAll(/`((?:client|server|graph-seed|tests)\/[\w./-]+)`/g);
    const named = [...code].flatMap(([, path]) => path ?? []);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe.each([
  ['of the shipped data set', shippedDataSet().examples, ['WhoWorksWhere', 'Pairings', 'Paths']],
  ['of one without examples', undefined, ['WhoWorksWhere', 'Pairings', 'Entities']],
])('the queries %s that GraphiQL opens with', (_, examples, operations) => {
  const query = exampleQueries(examples);

  it.each(operations)('%s is answered', async (operationName) => {
    const response = await app.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, operationName }),
    });
    const { data, errors } = JSON.parse(await response.text());
    expect(errors).toBeUndefined();
    const [answer] = Object.values<{ nodes?: unknown[]; paths?: unknown[] }>(data);
    expect((answer?.nodes ?? answer?.paths)?.length).toBeGreaterThan(0);
  });
});
