import type { DataSet } from '../../graph-seed/model/data-set.ts';
import { drawingOf } from '../../graph-seed/model/drawing.ts';
import { Kind, Property, Qualifier, Unit } from '../../graph-seed/model/ontology.gen.ts';
import { articleOf, quoteOf } from './article-of.ts';
import { article, both, dataSetOf, entity, inOrder, quote, statement } from './data-set-parts.ts';

/** What few statements rest on, or are about, where all others are alike. */
export const rare = {
  article: 'rare-report',
  publisher: '罕见报',
  year: '2023',
  property: Property.locatedIn,
} as const;

const rareReport = {
  ...articleOf(rare.article, [{ zh: '某地很好。' }]),
  publisher: both(rare.publisher, 'Rare News'),
  published: { date: '2020-05' },
};

/**
 * An invented data set of so many entities and twice as many statements, always the same. Few of them
 * are told by another article, of another property, have a time or a figure.
 */
export function largeDataSet(size: number): DataSet {
  const entityId = (n: number) => `e-${n % size}`;
  const entities = Array.from({ length: size }, (_, n) =>
    entity(entityId(n), n % 3 === 0 ? Kind.Organisation : Kind.Village, `第${n}名`),
  );
  const evidence = [quote('乙公司位于丁园区')];
  const statements = Array.from({ length: 2 * size }, (_, n) =>
    statement({
      id: `s-${n}`,
      // Prime steps, so that neighbours lie far apart.
      subjects: n % 5 === 0 ? [entityId(n * 7), entityId(n * 7 + 1)] : [entityId(n * 7)],
      property: n % 100 === 1 ? rare.property : Property.pairedWith,
      objects: [
        n % 4 === 0
          ? {
              unknown: Kind.Village,
              id: `some-${n % 50}`,
              candidates: [entityId(n * 11)],
              reason: both('未点明。', 'It is not named.'),
            }
          : entityId(n * 11 + 3),
      ],
      qualifiers: n % 6 === 0 ? { [Qualifier.organiser]: [{ entity: entityId(n * 13) }] } : {},
      evidence: n % 100 === 2 ? [quoteOf(rareReport, 0)] : evidence,
      ...(n % 100 === 3 && { time: { text: '去年', en: 'last year', from: rare.year } }),
      ...(n % 100 === 4 && { saidBy: [entityId(n)] }),
      ...(n % 100 === 5 && { resultOf: [`s-${n - 1}`] }),
    }),
  );
  const figures = Array.from({ length: size / 50 }, (_, n) =>
    statement({
      id: `figure-${n}`,
      subjects: [entityId(n * 7)],
      property: Property.income,
      value: { quantity: { text: `${n}元`, value: n, unit: Unit.yuan, bound: 'exact' } },
      evidence,
    }),
  );
  const content = {
    id: 'large',
    version: '1.0.0',
    title: both('大', 'Large'),
    articles: inOrder([article, rareReport]),
    entities: inOrder([...entities, article.entity, rareReport.entity]),
    statements: inOrder([...statements, ...figures]),
    disputes: [],
    identities: [],
    retired: [],
  };
  const drawn = drawingOf(
    content.entities.map(({ id }) => id),
    content.statements,
  );
  return dataSetOf(content, {
    seed: 0,
    drawing: 'not computed',
    positions: Object.fromEntries(
      drawn.nodes.map(({ id }, n): [string, [number, number]] => [id, [n * 1.5, -n]]),
    ),
  });
}
