import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { articleId } from '../../tests/store/data-set-parts.ts';
import { tinyDataSet } from '../../tests/store/tiny-data-set.ts';
import type { DataSetContent } from '../model/documents.ts';
import { digested } from './digested.ts';

const tiny = tinyDataSet();
const words = { zh: '别的。', en: 'Another.' };

function idsOf(content: DataSetContent): string[] {
  return digested(content).documents.map(({ id }) => id);
}

describe('the documents of a data set', () => {
  it('are its articles and what they share', () => {
    expect(idsOf(tiny)).toEqual([
      `articles/${articleId}`,
      'data-set',
      'disputes',
      'entities',
      'identities',
      'layout',
      'ontology',
      'retired',
    ]);
  });

  it.each<[string, Partial<DataSetContent>]>([
    [
      `articles/${articleId}`,
      { articles: tiny.articles.map((one) => ({ ...one, standing: words })) },
    ],
    [`articles/${articleId}`, { statements: tiny.statements.slice(1) }],
    ['data-set', { version: '9.9.9' }],
    ['disputes', { disputes: [] }],
    ['entities', { entities: tiny.entities.map((one) => ({ ...one, description: words })) }],
    ['layout', { layout: { ...tiny.layout, seed: 99 } }],
    ['retired', { retired: [{ id: 'gone', now: 'company-a', reason: words }] }],
  ])('differ in %s alone where that was changed, and so does the hash', (document, change) => {
    const changed = digested({ ...tiny, ...change });
    const differing = changed.documents.filter(
      ({ digest }, index) => digest !== tiny.documents[index]?.digest,
    );
    expect(differing.map(({ id }) => id)).toEqual([document]);
    expect(changed.hash).not.toBe(tiny.hash);
  });

  it('make the hash, which nothing else does', () => {
    const parts = tiny.documents.map(({ id, digest }) => `{"digest":"${digest}","id":"${id}"}`);
    const hash = createHash('sha256')
      .update(`[${parts.join(',')}]`, 'utf8')
      .digest('hex');
    expect(tiny.hash).toBe(hash);
  });
});
