import type { DataSet } from '../../graph-seed/model/data-set.ts';
import { Kind, Property, Qualifier } from '../../graph-seed/model/ontology.gen.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';
import type { MissingEnd, Quantity } from '../../graph-seed/model/value.ts';
import { articleOf, quoteOf } from './article-of.ts';
import { both, dataSetOf, entity, inOrder, statement } from './data-set-parts.ts';

const notNamed = both('未点明。', 'It is not named.');

const someFirm: MissingEnd = {
  unknown: Kind.Organisation,
  id: 'some-firm',
  candidates: ['firm', 'group'],
  reason: notNamed,
};

const somePlace: MissingEnd = {
  unknown: Kind.Place,
  id: 'some-place',
  candidates: ['town'],
  reason: notNamed,
};

const yuan: Quantity = { text: '20万元', value: 200_000, unit: 'yuan', bound: 'exact' };

const one = articleOf('article-one', [
  {
    zh: '周冬瑞任蒙草公司总经理。',
    en: 'Zhou Dongrui is general manager of Mengcao Company.',
    names: ['person-zhou', 'firm'],
  },
  { zh: '蒙草公司与北方公司帮扶察嘎查。', en: 'Mengcao and North Company support Cha Gacha.' },
  { zh: '今年收入20万元！', en: 'The income is 200,000 yuan this year.' },
  // More than nine, so that the order of sentences is not the order of their ids.
  ...Array.from('甲乙丙丁戊己庚辛壬', (letter) => ({ zh: `${letter}句。` })),
]);
const two = articleOf('article-two', [
  { zh: '察嘎查实施养羊\n项目。', en: 'Cha Gacha runs a café and sheep.', names: ['village-c'] },
  { zh: '有公司捐赠5万元。', en: 'A company donated 50,000 yuan.', names: ['villages'] },
]);

const entities = inOrder([
  one.entity,
  two.entity,
  entity('coop', Kind.Organisation, '察嘎查合作社', { type: 'cooperative', nameEn: 'Cha Co-op' }),
  entity('event-x', Kind.Event, '那达慕', { nameEn: 'Naadam' }),
  entity('firm', Kind.Organisation, '“蒙草”公司', {
    type: 'company',
    nameEn: 'Mengcao Company',
    aliases: ['蒙草'],
  }),
  entity('firm-b', Kind.Organisation, '北方公司', { type: 'company', nameEn: 'North Company' }),
  entity('firms', Kind.Organisation, '三家企业', { type: 'company', unnamed: true, count: 3 }),
  entity('group', Kind.Organisation, '大集团', { type: 'company', nameEn: 'Big Group' }),
  entity('herders', Kind.Person, '牧民', { unnamed: true, count: 12, nameEn: 'herders' }),
  entity('league', Kind.Place, '阿拉善盟', { type: 'league', nameEn: 'Alxa League' }),
  entity('person-shan', Kind.Person, '单雄', { nameEn: 'Shan Xiong' }),
  entity('person-zhou', Kind.Person, '周冬瑞', { nameEn: 'Zhou Dongrui' }),
  entity('person-zhu', Kind.Person, '朱冬', { nameEn: 'Zhu Dong' }),
  entity('project-cause', Kind.Project, '养羊项目', { type: 'project', nameEn: 'Sheep' }),
  entity('project-far', Kind.Project, '光伏项目', { type: 'project', nameEn: 'Solar power' }),
  entity('project-none', Kind.Project, '计划', { type: 'programme', nameEn: 'Plan' }),
  entity('projects', Kind.Project, '若干项目', { unnamed: true, nameEn: 'Several' }),
  entity('town', Kind.Place, '巴镇', { type: 'town', nameEn: 'Ba Town' }),
  entity('village-c', Kind.Village, '察嘎查', { nameEn: 'Cha Gacha' }),
  entity('village-d', Kind.Village, '德嘎查', { nameEn: 'De Gacha' }),
  entity('village-e', Kind.Village, '额嘎查', { nameEn: 'E Gacha' }),
  entity('villages', Kind.Village, '六个嘎查', { unnamed: true, count: 6, nameEn: 'six' }),
  entity('zone', Kind.Place, '东园区', { type: 'zone', nameEn: 'East Zone' }),
]);

const inOne = [quoteOf(one, 1)];
const inTwo = [quoteOf(two, 1)];

/** `property` and ends, in the first article; the rest as given. */
function says(
  id: string,
  subjects: Statement['subjects'],
  property: string,
  objects: Statement['subjects'] | undefined,
  more: Partial<Statement> = {},
): Statement {
  const ends = objects === undefined ? {} : { objects };
  return statement({ id, subjects, property, ...ends, evidence: inOne, ...more });
}

const statements = inOrder([
  says('agree', [someFirm], Property.signedAgreementWith, ['village-d'], {
    qualifiers: { [Qualifier.project]: [{ entity: 'project-cause' }] },
    inferred: [{ part: Qualifier.project, reason: notNamed }],
    resultOf: ['donate'],
    time: { text: '6月15日', en: 'on June 15', from: '2023-06-15', to: '2023-06-15' },
    status: 'achieved',
  }),
  says('coop-in', ['coop'], Property.partOf, ['village-c'], { evidence: inTwo }),
  says('donate', [someFirm], Property.donatedTo, ['village-d'], {
    evidence: [...inOne, ...inTwo],
    time: { text: '2023年', en: 'in 2023', from: '2023', to: '2023' },
    status: 'achieved',
  }),
  says('event-in', ['event-x'], Property.locatedIn, [somePlace]),
  says('firm-in', ['firm'], Property.locatedIn, ['zone']),
  says('firm-of', ['firm'], Property.partOf, ['group']),
  says('group-in', ['group'], Property.locatedIn, ['league']),
  says('income', ['village-c'], Property.income, undefined, {
    value: { quantity: yuan },
    resultOf: ['pair', 'run'],
    time: { text: '去年底前', en: 'by last year’s end', to: '2022-12' },
    evidence: inTwo,
  }),
  says('joint-in', ['project-far', 'firm-b'], Property.locatedIn, ['zone']),
  says('member', ['person-shan'], Property.memberOf, ['group']),
  says('outcome', ['firm'], Property.outcome, undefined, {
    value: { text: both('见效', 'It works') },
    qualifiers: { [Qualifier.project]: [{ entity: 'project-far' }] },
    saidBy: ['person-zhu'],
    status: 'forecast',
  }),
  says('pair', ['firm', 'firm-b'], Property.pairedWith, ['village-c'], {
    qualifiers: { [Qualifier.organiser]: [{ entity: 'zone' }] },
    certainty: 'inferred',
    reason: notNamed,
    time: { text: '3月至5月', en: 'from March to May', from: '2023-03', to: '2023-05' },
    status: 'ongoing',
  }),
  says('plan', ['group'], Property.supports, ['village-e'], {
    qualifiers: { [Qualifier.amount]: [{ quantity: yuan }] },
    status: 'planned',
  }),
  says('post', ['person-zhou'], Property.holdsPost, ['firm'], {
    qualifiers: { [Qualifier.role]: [{ text: both('总经理', 'general manager') }] },
    time: { text: '近年来', en: 'in recent years' },
  }),
  says('run', ['village-c'], Property.runs, ['project-cause'], {
    qualifiers: {
      [Qualifier.partner]: [{ entity: 'firm' }, { entity: someFirm }],
      [Qualifier.location]: [{ entity: 'village-c' }],
    },
    time: { text: '元旦起', en: 'since January 1', from: '2024-01-01' },
    status: 'ongoing',
    evidence: inTwo,
  }),
  says('town-in', ['town'], Property.locatedIn, ['league']),
  says('village-c-in', ['village-c'], Property.locatedIn, ['town']),
  says('village-d-in', ['village-d'], Property.locatedIn, ['town', 'league']),
  says('write', ['person-zhu'], Property.wrote, ['article-one']),
  says('zone-in', ['zone'], Property.locatedIn, ['league']),
]);

/** An invented data set of two articles, in which every filter, search and gap finds something. */
export function exploreDataSet(): DataSet {
  return dataSetOf({
    id: 'explore',
    version: '1.0.0',
    title: both('探索', 'Exploring'),
    articles: [one, two],
    entities,
    statements,
    disputes: [],
    identities: [],
    retired: [],
  });
}

/** An invented data set whose statements make a small net: which entities are how far apart. */
export function netDataSet(): DataSet {
  const { supports, memberOf, runs } = Property;
  const someProject = { ...somePlace, unknown: Kind.Project, id: 'some-project', candidates: [] };
  const someone = { ...someFirm, id: 'someone', candidates: ['n-i', 'n-j'] };
  return dataSetOf({
    id: 'net',
    version: '1.0.0',
    title: both('网', 'A net'),
    // It names others than these.
    articles: [{ ...one, mentions: [] }],
    entities: inOrder([
      one.entity,
      ...Array.from('abcdefghij', (letter) => entity(`n-${letter}`, Kind.Organisation, letter)),
      entity('n-p', Kind.Project, 'p'),
    ]),
    statements: inOrder([
      says('ab', ['n-a'], supports, ['n-b']),
      says('ba', ['n-b'], memberOf, ['n-a']),
      says('bc', ['n-b'], supports, ['n-c']),
      says('cd', ['n-c'], supports, ['n-d']),
      says('de', ['n-d'], memberOf, ['n-e']),
      says('fp', ['n-f'], runs, ['n-p'], {
        qualifiers: {
          [Qualifier.partner]: [{ entity: 'n-h' }, { entity: someone }],
          [Qualifier.location]: [{ entity: 'n-h' }],
        },
      }),
      says('hi', ['n-h'], supports, ['n-h', 'n-i']),
      says('joint', ['n-g', 'n-f'], supports, ['n-a']),
      says('missing', [someone], supports, ['n-a', 'n-e']),
      says('to-missing', ['n-a'], runs, [someProject]),
    ]),
    disputes: [],
    identities: [],
    retired: [],
  });
}
