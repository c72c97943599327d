import type { DataSet } from '../../graph-seed/model/data-set.ts';
import { Kind, Property, Qualifier } from '../../graph-seed/model/ontology.gen.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';
import { articleOf, quoteOf } from './article-of.ts';
import { both, dataSetOf, entity, inOrder, statement } from './data-set-parts.ts';

const report = articleOf('ways', [
  { zh: '东社帮扶中社。' },
  { zh: '中社属于西社。' },
  { zh: '东社来了。' },
  { zh: '它帮扶西社。' },
  { zh: '该区组织东社、西社，' },
  { zh: '南社与北社帮扶中社。' },
]);

/** `property` between two, resting on sentences counted from 0; those after the first are context. */
function says(
  id: string,
  subjects: readonly string[],
  property: string,
  object: string,
  ...[first = 0, ...context]: readonly number[]
): Statement {
  return statement({
    id,
    subjects: [...subjects],
    property,
    objects: [object],
    evidence: [
      ...context.map((index) => ({ ...quoteOf(report, index), context: true as const })),
      quoteOf(report, first),
    ],
  });
}

const body = (id: string, name: string) => entity(id, Kind.Organisation, name);

/** An invented data set in which bodies are connected by places, joint statements and each other, and three persons have a name in common. */
export function pathsDataSet(): DataSet {
  const { supports, memberOf, partOf } = Property;
  return dataSetOf({
    id: 'paths',
    version: '1.0.0',
    title: both('路径', 'Paths'),
    articles: [report],
    entities: inOrder([
      report.entity,
      body('east', '东社'),
      body('middle', '中社'),
      body('north', '北社'),
      body('south', '南社'),
      body('west', '西社'),
      body('alone', '独社'),
      entity('zone', Kind.Place, '示范区'),
      entity('wang-a', Kind.Person, '王强', { nameEn: 'Wang Qiang' }),
      entity('wang-b', Kind.Person, '王墙', { nameEn: 'Wang Qiang' }),
      entity('wang-c', Kind.Person, '王强', { nameEn: 'Qiang Wang' }),
    ]),
    statements: inOrder([
      statement({
        id: 'wang-post',
        subjects: ['wang-a'],
        property: Property.holdsPost,
        objects: ['alone'],
        qualifiers: { [Qualifier.role]: [{ text: both('社长', 'Head') }] },
        evidence: [quoteOf(report, 2)],
      }),
      says('wang-in', ['wang-b'], Property.locatedIn, 'zone', 2),
      says('east-helps', ['east'], supports, 'middle', 0),
      says('joint', ['north', 'south'], supports, 'middle', 5),
      says('middle-of', ['middle'], partOf, 'west', 1),
      says('north-member', ['north'], memberOf, 'west', 5),
      says('alone-helps', ['alone'], supports, 'zone', 4),
      says('zone-helps-east', ['zone'], supports, 'east', 4),
      says('zone-helps-west', ['zone'], supports, 'west', 4),
      says('east-helps-west', ['east'], supports, 'west', 3, 2),
      says('another-member', ['east'], memberOf, 'middle', 3, 2),
    ]),
    disputes: [],
    identities: [],
    retired: [],
  });
}
