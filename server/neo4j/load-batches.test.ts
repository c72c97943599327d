import { describe, expect, it } from 'vitest';
import { largeDataSet } from '../../tests/store/large-data-set.ts';
import { tinyDataSet } from '../../tests/store/tiny-data-set.ts';
import { loadBatches } from './load-batches.ts';

describe('the batches of a load', () => {
  const tiny = tinyDataSet();
  const rowsOf = (size: number) => loadBatches(tiny, size).flatMap(({ rows }) => rows);

  it('hold so many rows at most, and all rows once, however large they are', () => {
    for (const size of [1, 3, 500]) {
      const batches = loadBatches(tiny, size);
      expect(Math.max(...batches.map(({ rows }) => rows.length))).toBeLessThanOrEqual(size);
      expect(rowsOf(size)).toStrictEqual(rowsOf(1));
    }
  });

  it('end early where the rows are long', () => {
    const [article] = tiny.articles;
    if (!article) throw new Error('The tiny data set has an article.');
    const articles = Array.from({ length: 5 }, (_, n) => ({
      ...article,
      id: `long-${n}`,
      text: '长'.repeat(200_000),
    }));
    const long = loadBatches({ ...tiny, articles }, 500).filter(({ query }) =>
      query.includes('CREATE (n:ArticleText'),
    );
    expect(long.map(({ rows }) => rows.length)).toStrictEqual([2, 2, 1]);
  });

  it('write all nodes before what links them', () => {
    const kinds = loadBatches(largeDataSet(600), 500).map(({ query }) =>
      query.includes('CREATE (n:') ? 'nodes' : 'links',
    );
    expect(kinds.lastIndexOf('nodes')).toBeLessThan(kinds.indexOf('links'));
  });

  it('take no ids, names or kinds into the query', () => {
    const queries = loadBatches(tiny, 500).map(({ query }) => query);
    for (const query of queries) expect(query).not.toMatch(/company-a|HOLDS_POST|Person/);
  });

  it('refuse a kind whose label the adapter uses itself', () => {
    const [kind] = tiny.ontology.kinds;
    if (!kind) throw new Error('The ontology has kinds.');
    const kinds = [{ ...kind, id: 'Statement' }];
    expect(() => loadBatches({ ...tiny, ontology: { ...tiny.ontology, kinds } }, 500)).toThrow(
      'Statement',
    );
  });
});
