import type { DataSet } from '../../graph-seed/model/data-set.ts';
import { Kind, Property, Qualifier, Unit } from '../../graph-seed/model/ontology.gen.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';
import { articleOf, quoteOf } from './article-of.ts';
import { both, dataSetOf, entity, inOrder, statement } from './data-set-parts.ts';

/** In the order of report: later ids come first in it. */
const articles = {
  old: {
    ...articleOf('x-old', [{ zh: '旧报。' }]),
    published: { date: '2022-01' },
    publisher: both('甲报', 'Paper A'),
  },
  late: {
    ...articleOf('m-late', [{ zh: '新报。' }]),
    published: { date: '2024-07-01' },
    publisher: both('乙报', 'Paper B'),
  },
  undated: {
    ...articleOf('a-undated', [{ zh: '无日期之报。' }]),
    publisher: both('甲报', 'Paper A'),
  },
};

function says(
  article: keyof typeof articles,
  id: string,
  given: Pick<Statement, 'subjects' | 'property'> & Partial<Statement>,
): Statement {
  return statement({ id, evidence: [quoteOf(articles[article], 0)], ...given });
}

const post = (person: string, role: string) => ({
  subjects: [person],
  property: Property.holdsPost,
  objects: ['body'],
  qualifiers: { [Qualifier.role]: [{ text: both(role, role) }] },
});

const output = (value: number, year: string, status: string) => ({
  subjects: ['village'],
  property: Property.output,
  value: { quantity: { text: `${value}斤`, value, unit: Unit.jin, bound: 'exact' } },
  time: { text: year, en: year, from: year, to: year },
  status,
});

const donor = {
  unknown: Kind.Organisation,
  id: 'donor',
  candidates: [],
  reason: both('未点明。', 'It is not named.'),
};

/** An invented data set in which three articles tell some things again; one of them has no date. */
export function factsDataSet(): DataSet {
  return dataSetOf({
    id: 'facts',
    version: '1.0.0',
    title: both('事实', 'Facts'),
    articles: inOrder(Object.values(articles)),
    entities: inOrder([
      ...Object.values(articles).map((article) => article.entity),
      entity('body', Kind.Organisation, '某局'),
      entity('firm', Kind.Organisation, '某公司', { type: 'company' }),
      entity('firm-again', Kind.Organisation, '同一公司', { type: 'company', nameEn: 'Twin' }),
      entity('league', Kind.Place, '某盟'),
      entity('person', Kind.Person, '某人'),
      entity('project', Kind.Project, '某项目', { type: 'project' }),
      entity('speaker', Kind.Person, '发言人'),
      entity('village', Kind.Village, '某嘎查'),
    ]),
    statements: inOrder([
      says('old', 'post-x', post('person', '局长')),
      says('late', 'post-m', { ...post('person', '局长'), saidBy: ['speaker'] }),
      says('undated', 'post-a', post('person', '局长')),
      says('late', 'deputy', post('person', '副局长')),
      says('old', 'y-plan', output(100, '2024', 'planned')),
      says('late', 'b-done', output(100, '2024', 'achieved')),
      says('late', 'c-other', output(70, '2023', 'achieved')),
      says('old', 'pair-x', {
        subjects: ['firm'],
        property: Property.supports,
        objects: ['village'],
      }),
      says('late', 'pair-m', {
        subjects: ['firm-again'],
        property: Property.supports,
        objects: ['village'],
        qualifiers: { [Qualifier.project]: [{ entity: 'project' }] },
      }),
      says('late', 'follows', {
        subjects: ['project'],
        property: Property.locatedIn,
        objects: ['village'],
        resultOf: ['pair-m'],
      }),
      says('old', 'village-in', {
        subjects: ['village'],
        property: Property.locatedIn,
        objects: ['league'],
      }),
      says('old', 'gives', {
        subjects: [donor],
        property: Property.supports,
        objects: ['village'],
      }),
      says('late', 'gives-too', {
        subjects: ['firm'],
        property: Property.supports,
        objects: ['league'],
      }),
    ]),
    disputes: [],
    identities: [
      {
        ids: ['firm', 'firm-again'],
        judgement: 'same',
        reason: both('同一家。', 'They are one.'),
        date: '2024-08-01',
      },
      {
        ids: ['donor', 'body'],
        judgement: 'same',
        reason: both('就是它。', 'It is that one.'),
        date: '2024-08-02',
      },
      {
        ids: ['firm-again', 'body'],
        judgement: 'different',
        reason: both('不是一家。', 'They are two.'),
        date: '2024-08-03',
      },
    ],
    retired: [],
  });
}
