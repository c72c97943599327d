import { describe, expect, it } from 'vitest';
import type { DataSet } from '../model/data-set.ts';
import type { Entity } from '../model/entity.ts';
import type { Judgement } from '../model/judgement.ts';
import { EntityType, Kind, Property } from '../model/ontology.gen.ts';
import type { Statement } from '../model/statement.ts';
import { ProblemList } from '../reading/problem.ts';
import { readOntology } from '../reading/read-ontology.ts';
import { proposeIdentities } from './propose-identities.ts';

const ontology = readOntology('graph-seed', new ProblemList());
if (!ontology) throw new Error('run npm run seed -- check');

function entity(id: string, kind: string, name: string, more: Partial<Entity> = {}): Entity {
  const description = { zh: name, en: id };
  return { id, kind, name, nameEn: id, nameEnOrigin: 'pinyin', aliases: [], description, ...more };
}

const body = (id: string, name: string, type: string = EntityType.social) =>
  entity(id, Kind.Organisation, name, { type });

/** One statement of a property a row: who, what, of whom. */
function told(...rows: readonly [string, string, string][]): Statement[] {
  return rows.map(([subject, property, object], index) => ({
    id: `told-${index}`,
    subjects: [subject],
    property,
    objects: [object],
    qualifiers: {},
    open: [],
    certainty: 'stated',
    inferred: [],
    saidBy: [],
    resultOf: [],
    evidence: [{ article: 'news', exact: '。', start: 0, end: 1, sentences: ['s1'] }],
  }));
}

function proposed(
  entities: Entity[],
  statements: Statement[] = [],
  identities: Judgement[] = [],
): string[] {
  const archive: Pick<DataSet, 'ontology' | 'entities' | 'statements' | 'identities' | 'articles'> =
    { ontology: ontology as DataSet['ontology'], entities, statements, identities, articles: [] };
  return proposeIdentities(archive).map(({ ids }) => [...ids].sort().join(' = '));
}

const town = entity('gold-town', Kind.Place, '金沙镇', { type: EntityType.town });
const upper = entity('upper', Kind.Village, '上游嘎查');
const lower = entity('lower', Kind.Village, '下游嘎查');

describe('pairs that may be one', () => {
  it.each([
    ['a name', body('a', '红柳协会'), body('b', '红柳协会')],
    ['an alias', { ...body('a', '红柳志愿者协会'), aliases: ['红柳'] }, body('b', '红柳')],
    ['how it sounds', body('a', '宏图建设'), body('b', '鸿图建设')],
    ['all but common words', body('a', '红柳有限公司'), body('b', '红柳集团')],
    ['a part of the name', body('a', '红柳滩养殖'), body('b', '红柳滩')],
    ['a like name in one place', body('a', '金沙养驼协会'), body('b', '金沙驼奶协会')],
  ])('have in common: %s', (_, one, other) => {
    expect(proposed([town, one, other])).toEqual(['a = b']);
  });

  it('are two people of one surname in one body whose given names share a character', () => {
    const people = [
      entity('a', Kind.Person, '周冬瑞'),
      entity('b', Kind.Person, '周瑞冬'),
      entity('c', Kind.Person, '周晓明'),
    ];
    const team = body('team', '红柳队');
    const posts = told(
      ['a', Property.memberOf, 'team'],
      ['b', Property.memberOf, 'team'],
      ['c', Property.memberOf, 'team'],
    );
    expect(proposed([...people, team], posts)).toEqual(['a = b']);
    expect(proposed([...people, team])).toEqual([]);
  });

  it('come the better the more they are tied to in common', () => {
    const companies = ['a', 'b', 'c'].map((id) => body(id, '红柳公司', EntityType.company));
    const ties = told(['a', Property.pairedWith, 'upper'], ['c', Property.pairedWith, 'upper']);
    expect(proposed([...companies, upper], ties)).toEqual(['a = c', 'a = b', 'b = c']);
  });

  it('are no two of one name that belong to two places', () => {
    const stores = [entity('a', Kind.Project, '冷库'), entity('b', Kind.Project, '冷库')];
    const apart = told(['upper', Property.runs, 'a'], ['lower', Property.runs, 'b']);
    expect(proposed([...stores, upper, lower], apart)).toEqual([]);
    const together = told(['upper', Property.runs, 'a'], ['upper', Property.runs, 'b']);
    expect(proposed([...stores, upper, lower], together)).toEqual(['a = b']);
  });

  it('are no bodies of two places, of two numbers, or of one whole', () => {
    expect(proposed([upper, lower, body('a', '上游养驼会'), body('b', '下游养驼会')])).toEqual([]);
    expect(proposed([body('a', '红柳风电一期'), body('b', '红柳风电二期')])).toEqual([]);
    const part = told(['b', Property.partOf, 'a']);
    expect(proposed([body('a', '红柳滩'), body('b', '红柳滩分会')], part)).toEqual([]);
  });

  it('have a name that means nothing alone only where both are in one container', () => {
    const committees = ['a', 'b', 'c'].map((id) =>
      body(id, id === 'c' ? '上游嘎查村委会' : '村委会', EntityType.selfGoverning),
    );
    const all = [...committees, upper, lower];
    expect(proposed(all)).toEqual([]);
    const apart = told(['a', Property.partOf, 'upper'], ['b', Property.partOf, 'lower']);
    expect(proposed(all, apart)).toEqual(['a = c']);
    const together = told(['a', Property.partOf, 'upper'], ['b', Property.partOf, 'upper']);
    expect(proposed(all, together)).toEqual(['a = b', 'a = c', 'b = c']);
  });

  it('are never groups that are only counted', () => {
    const groups = ['a', 'b'].map((id) =>
      entity(id, Kind.Village, '8个嘎查村', { unnamed: true, count: 8 }),
    );
    expect(proposed(groups)).toEqual([]);
  });

  it('are not proposed again once they were judged, nor those who are one with them', () => {
    const people = ['a', 'b', 'c'].map((id) => entity(id, Kind.Person, '高娃'));
    const judged = (judgement: Judgement['judgement'], ...ids: string[]): Judgement => {
      return { judgement, ids, reason: { zh: '。', en: '.' }, date: '2024-01-01' };
    };
    expect(proposed(people)).toEqual(['a = b', 'a = c', 'b = c']);
    expect(proposed(people, [], [judged('same', 'a', 'b')])).toEqual(['a = c']);
    const all = [judged('same', 'a', 'b'), judged('different', 'b', 'c')];
    expect(proposed(people, [], all)).toEqual([]);
  });
});
