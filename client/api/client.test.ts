import type { TypedDocumentNode } from 'urql';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createApiClient } from './client.ts';
import { DataSetWatch } from './data-set-watch.ts';

const documents = Object.values(
  import.meta.glob<Record<string, unknown>>('./*-document*.ts', { eager: true }),
).flatMap((module) => Object.entries(module).filter(([, value]) => isDocument(value)));

function isDocument(value: unknown): value is TypedDocumentNode {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

describe('the page asks', () => {
  let asked: { method: string | undefined; url: URL }[];

  beforeEach(() => {
    asked = [];
    vi.stubGlobal('fetch', async (url: string, { method }: RequestInit) => {
      asked.push({ method, url: new URL(url) });
      return Response.json({ data: {} });
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  const ask = (document: unknown, variables: Record<string, unknown>) =>
    createApiClient('https://example.org/graphql', new DataSetWatch())
      .query(document as TypedDocumentNode, variables)
      .toPromise();

  it.each(documents)('%s by GET, in an address that passes everywhere', async (_, document) => {
    await ask(document, { slug: 'a'.repeat(60), after: 'b'.repeat(100) });
    expect(asked).toMatchObject([{ method: 'GET' }]);
    expect(asked[0]?.url.searchParams.get('query')).toContain('query');
    expect(asked[0]?.url.href.length).toBeLessThan(8_000);
  });

  it('by POST what would be longer', async () => {
    const [[, document] = []] = documents;
    await ask(document, { query: '长'.repeat(1_000) });
    expect(asked).toMatchObject([{ method: 'POST', url: { search: '' } }]);
  });
});
