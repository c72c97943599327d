import { computeLayout } from '../../graph-seed/layout/compute-layout.ts';
import type { DataSet } from '../../graph-seed/model/data-set.ts';
import type { Entity } from '../../graph-seed/model/entity.ts';
import { Kind, Property, Qualifier } from '../../graph-seed/model/ontology.gen.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';
import type { MissingEnd, Quantity } from '../../graph-seed/model/value.ts';
import {
  article,
  articleEntity,
  articleId,
  both,
  type Content,
  dataSetOf,
  entity,
  inOrder,
  quote,
  statement,
} from './data-set-parts.ts';

function yuan(words: string, value: number): Quantity {
  return { text: words, value, unit: 'yuan', bound: 'exact', scope: 'total' };
}

const someFirm: MissingEnd = {
  unknown: Kind.Organisation,
  id: 'some-firm',
  mention: both('一家企业', 'an enterprise'),
  candidates: ['company-a', 'company-b'],
  reason: both('未点明。', 'It is not named.'),
};

const someVillage: MissingEnd = {
  unknown: Kind.Village,
  id: 'some-village',
  candidates: [],
  reason: both('未点明。', 'It is not named.'),
};

const entities: Entity[] = [
  entity('company-a', Kind.Organisation, '甲公司', { type: 'company', aliases: ['甲', 'A'] }),
  entity('company-b', Kind.Organisation, '乙公司', { type: 'company' }),
  entity('lonely-event', Kind.Event, '庚活动', { unnamed: true, count: 3 }),
  entity('person-li', Kind.Person, '李夏'),
  entity('person-zhou', Kind.Person, '周冬'),
  entity('project-e', Kind.Project, '戊项目', { type: 'project' }),
  articleEntity,
  entity('village-c', Kind.Village, '丙嘎查'),
  entity('village-h', Kind.Village, '己嘎查'),
  entity('zone-d', Kind.Place, '丁园区', { type: 'zone' }),
];

const statements: Statement[] = [
  statement({
    id: 'agreement',
    subjects: [someFirm],
    property: Property.signedAgreementWith,
    objects: ['village-h'],
    resultOf: ['donation'],
    evidence: [quote('与己嘎查签订协议')],
  }),
  // It names no entity at all.
  statement({
    id: 'donation',
    subjects: [someFirm],
    property: Property.donatedTo,
    objects: [someVillage],
    qualifiers: { [Qualifier.amount]: [{ quantity: yuan('5万元', 50_000) }] },
    status: 'achieved',
    evidence: [quote('为一个嘎查捐赠5万元'), quote('有一家企业', true)],
  }),
  statement({
    id: 'income-printed',
    subjects: ['village-c'],
    property: Property.income,
    value: { quantity: { ...yuan('20万元', 200_000), per: 'year' } },
    qualifiers: { [Qualifier.project]: [{ entity: 'project-e' }] },
    inferred: [{ part: Qualifier.project, reason: both('上文。', 'From what precedes.') }],
    resultOf: ['running'],
    evidence: [quote('丙嘎查年收入20万元')],
  }),
  statement({
    id: 'income-told',
    subjects: ['village-c'],
    property: Property.income,
    value: { quantity: yuan('30万元', 300_000) },
    saidBy: ['person-li'],
    evidence: [quote('丙嘎查年收入30万元')],
  }),
  statement({
    id: 'pairing',
    subjects: ['company-b', 'company-a'],
    property: Property.pairedWith,
    objects: ['village-c'],
    qualifiers: {
      [Qualifier.purpose]: [{ text: both('帮扶', 'support') }],
      [Qualifier.organiser]: [{ entity: 'zone-d' }],
    },
    open: ['subjects'],
    status: 'ongoing',
    certainty: 'inferred',
    reason: both('合称。', 'They are named together.'),
    evidence: [quote('甲公司与乙公司共同帮扶丙嘎查')],
  }),
  statement({
    id: 'post',
    subjects: ['person-zhou'],
    property: Property.holdsPost,
    objects: ['company-a'],
    qualifiers: { [Qualifier.role]: [{ text: both('总经理', 'general manager') }] },
    time: { text: '今年', en: 'this year', from: '2024', to: '2024' },
    evidence: [quote('周冬任甲公司总经理')],
  }),
  // village-c stands in it twice.
  statement({
    id: 'running',
    subjects: ['village-c'],
    property: Property.runs,
    objects: ['project-e'],
    qualifiers: {
      [Qualifier.partner]: [{ entity: 'company-a' }, { entity: someFirm }],
      [Qualifier.location]: [{ entity: 'village-c' }],
    },
    evidence: [quote('丙嘎查与甲公司在本嘎查开展戊项目')],
  }),
  statement({
    id: 'site',
    subjects: ['company-b'],
    property: Property.locatedIn,
    objects: ['zone-d'],
    evidence: [quote('乙公司位于丁园区')],
  }),
  statement({
    id: 'writing',
    subjects: ['person-li'],
    property: Property.wrote,
    objects: [articleId],
    evidence: [quote('李夏撰写本文')],
  }),
];

/** Nodes that came after the layout was computed: an entity, a junction and a missing end. */
const later = ['lonely-event', 'running', 'some-village'];

/** An invented data set that has one of everything the model knows, or a changed one. */
export function tinyDataSet(changes: Partial<Content> = {}): DataSet {
  const content: Content = {
    id: 'tiny',
    version: '1.0.0',
    title: both('试验', 'A trial'),
    articles: [article],
    entities,
    statements,
    disputes: [
      {
        id: 'which-income',
        statements: ['income-printed', 'income-told'],
        about: both('收入', 'The income'),
        bothPossible: 'no',
        note: both('两数不同。', 'The two numbers differ.'),
      },
    ],
    identities: [],
    retired: [
      { id: 'company-first', now: 'company-second', reason: both('改名。', 'It was renamed.') },
      { id: 'company-second', now: 'company-a', reason: both('又改名。', 'Again.') },
    ],
    ...changes,
  };
  const { positions, ...computed } = computeLayout(content, 7);
  const known = Object.entries(positions).filter(([id]) => !later.includes(id));
  return dataSetOf(content, { ...computed, positions: Object.fromEntries(known) });
}

/** The tiny data set a version later: an entity renamed, one gone, two and a statement new. */
export function changedDataSet(): DataSet {
  const kept = entities.filter(({ id }) => id !== 'lonely-event');
  return tinyDataSet({
    version: '1.1.0',
    entities: inOrder([
      ...kept.map((row) => (row.id === 'village-h' ? { ...row, name: '辛嘎查' } : row)),
      entity('company-z', Kind.Organisation, '壬公司', { type: 'company' }),
      entity('project-y', Kind.Project, '癸项目', { type: 'brand' }),
    ]),
    statements: inOrder([
      ...statements,
      statement({
        id: 'branding',
        subjects: ['village-h'],
        property: Property.runs,
        objects: ['project-y'],
        qualifiers: { [Qualifier.partner]: [{ entity: 'company-z' }] },
        evidence: [quote('与己嘎查签订协议')],
      }),
    ]),
  });
}

/**
 * Ids that code units order otherwise than a dictionary or numbers do. The first entity is an end
 * of every statement; disputes and articles have such ids too.
 */
export function awkwardIdsDataSet(): DataSet {
  const ids = ['0', '10', '9', 'a', 'a-1', 'a-b', 'a1', 'ab', 'b', 'z-9', 'z9'];
  const [first = ''] = ids;
  const about = both('试验', 'A trial');
  return tinyDataSet({
    articles: ids.map((id) => ({ ...article, id, entity: { ...articleEntity, id: first } })),
    // Of one length, by which names are ordered first.
    entities: ids.map((id) => entity(id, Kind.Village, id.padEnd(3, '村'))),
    statements: ids.map((id) =>
      statement({
        id: `s-${id}`,
        subjects: [id],
        property: Property.locatedIn,
        objects: [first],
        evidence: [{ ...quote('乙公司位于丁园区'), article: id }],
      }),
    ),
    disputes: ids.map((id) => ({
      id: `d-${id}`,
      statements: [`s-${id}`, `s-${first}`],
      about,
      bothPossible: 'unclear',
      note: about,
    })),
  });
}

/** A data set that says nothing yet. */
export function emptyDataSet(): DataSet {
  return tinyDataSet({
    articles: [],
    entities: [],
    statements: [],
    disputes: [],
    identities: [],
    retired: [],
  });
}
