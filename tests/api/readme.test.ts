import { describe, expect, it } from 'vitest';
import { exampleQueries } from '../../server/graphql/examples.ts';
import { appOver, ask, embeddedStore } from './article-app.ts';
import { readmeExamples } from './readme-examples.ts';

describe('the README’s questions', () => {
  it('are the three uses', () => expect(readmeExamples()).toHaveLength(3));

  it.each(readmeExamples())('are answered as it says: $query', async ({ query, answer }) => {
    expect((await ask(appOver(embeddedStore), query)).data).toEqual(answer);
  });
});

describe('the queries that GraphiQL opens with', () => {
  const operations = [...exampleQueries.matchAll(/^query (\w+)/gm)].map(([, name]) => name ?? '');

  it.each(operations)('%s is answered', async (operationName) => {
    const response = await appOver(embeddedStore).request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: exampleQueries, operationName }),
    });
    const { data, errors } = JSON.parse(await response.text());
    expect(errors).toBeUndefined();
    const [answer] = Object.values<{ nodes?: unknown[]; paths?: unknown[] }>(data);
    expect((answer?.nodes ?? answer?.paths)?.length).toBeGreaterThan(0);
  });
});
