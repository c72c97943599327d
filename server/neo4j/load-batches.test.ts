import { describe, expect, it } from 'vitest';
import type { DataSet } from '../../graph-seed/model/data-set.ts';
import { tinyDataSet } from '../../tests/store/tiny-data-set.ts';
import { dataInMemory } from '../derive/data-in-memory.ts';
import { graphRows } from './graph-rows.ts';
import { linkBatches, nodeBatches } from './load-batches.ts';
import { firstPlan } from './load-plan.ts';
import { rowSource } from './row-source.ts';

/** What the first load of a data set writes. */
function firstBatches(dataSet: DataSet, batchRows: number) {
  const data = dataInMemory(dataSet);
  const plan = firstPlan(data);
  const rows = graphRows(rowSource(data, plan));
  return [...nodeBatches(rows, plan, batchRows), ...linkBatches(rows, plan, batchRows)];
}

describe('the batches of a load', () => {
  const tiny = tinyDataSet();
  const rowsOf = (size: number) => firstBatches(tiny, size).flatMap(({ rows }) => rows);

  it('hold so many rows at most, and all rows once, however large they are', () => {
    for (const size of [1, 3, 500]) {
      const batches = firstBatches(tiny, size);
      expect(Math.max(...batches.map(({ rows }) => rows.length))).toBeLessThanOrEqual(size);
      expect(rowsOf(size)).toStrictEqual(rowsOf(1));
    }
  });

  it('end early where the rows are long', () => {
    const [article] = tiny.articles;
    if (!article) throw new Error('The tiny data set has an article.');
    const articles = Array.from({ length: 5 }, (_, n) => {
      const id = `long-${n}`;
      return { ...article, id, entity: { ...article.entity, id }, text: '长'.repeat(200_000) };
    });
    const named = tiny.entities.filter(({ id }) => id !== article.id);
    const entities = [...named, ...articles.map(({ entity }) => entity)];
    const alone = { ...tiny, articles, entities, statements: [], disputes: [] };
    const long = firstBatches(alone, 500).filter(({ query }) =>
      query.includes('CREATE (n:ArticleText'),
    );
    expect(long.map(({ rows }) => rows.length)).toStrictEqual([2, 2, 1]);
  });

  it('take no ids, names or kinds into the query', () => {
    const queries = firstBatches(tiny, 500).map(({ query }) => query);
    for (const query of queries) expect(query).not.toMatch(/company-a|HOLDS_POST|Person/);
  });

  it('refuse a kind whose label the adapter uses itself', () => {
    const [kind] = tiny.ontology.kinds;
    if (!kind) throw new Error('The ontology has kinds.');
    const kinds = [{ ...kind, id: 'Statement' }];
    expect(() => firstBatches({ ...tiny, ontology: { ...tiny.ontology, kinds } }, 500)).toThrow(
      'Statement',
    );
  });
});
