import type { DataSet } from '../../graph-seed/model/data-set.ts';
import { drawingOf } from '../../graph-seed/model/drawing.ts';
import { Kind, Property, Qualifier } from '../../graph-seed/model/ontology.gen.ts';
import { article, both, dataSetOf, entity, inOrder, quote, statement } from './data-set-parts.ts';

/** An invented data set of so many entities and twice as many statements, always the same. */
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
      property: Property.pairedWith,
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
      evidence,
    }),
  );
  const content = {
    id: 'large',
    version: '1.0.0',
    title: both('大', 'Large'),
    articles: [article],
    entities: inOrder([...entities, article.entity]),
    statements: inOrder(statements),
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
