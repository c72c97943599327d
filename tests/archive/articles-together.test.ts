import { describe, expect, it } from 'vitest';
import { Property } from '../../graph-seed/model/ontology.gen.ts';
import { missingEndsOf, participantsOf, type Statement } from '../../graph-seed/model/statement.ts';
import { archiveDataSet } from './archive-data-set.ts';
import { lookUpIn, sourcesOf } from './look-up.ts';

const archive = archiveDataSet();
const { entities, statements, disputes } = archive;
const { statementOf } = lookUpIn(archive);

describe('articles that share', () => {
  it.each([
    ['erdun', ['camel-fair', 'camel-milk-road', 'year-end-accounts']],
    ['suhe', ['camel-milk-road', 'year-end-accounts']],
    ['tuya', ['liuquan-mornings', 'sea-buckthorn-season']],
    ['bao-wenxiu', ['camel-fair', 'camel-milk-road', 'sea-buckthorn-season']],
    ['shan-mingyuan', ['camel-milk-road', 'liuquan-mornings', 'year-end-accounts']],
    ['surige-coop', ['camel-fair', 'camel-milk-road', 'year-end-accounts']],
    [
      'tuoyuan-dairy',
      ['camel-fair', 'camel-milk-road', 'sea-buckthorn-season', 'year-end-accounts'],
    ],
    [
      'qingtan-committee',
      [
        'camel-fair',
        'camel-milk-road',
        'liuquan-mornings',
        'sea-buckthorn-season',
        'year-end-accounts',
      ],
    ],
    ['surige-gacha', ['camel-fair', 'camel-milk-road', 'year-end-accounts']],
    ['hayin-gacha', ['camel-fair', 'camel-milk-road', 'sea-buckthorn-season', 'year-end-accounts']],
    ['demuqi-gacha', ['camel-fair', 'sea-buckthorn-season', 'year-end-accounts']],
  ])('%s has statements of several articles', (id, expected) => {
    const of = statements.filter((statement) => participantsOf(statement).includes(id));
    expect([...new Set(of.flatMap(sourcesOf))].sort()).toEqual(expected);
  });

  it('has two people of one name, each with a statement of their own', () => {
    const gaowas = entities.filter(({ name }) => name === '高娃').map(({ id }) => id);
    expect(gaowas).toEqual(['gaowa-herder', 'gaowa-tuoyuan']);
    expect(gaowas.map((id) => propertiesOf(id))).toEqual([
      [Property.residentOf],
      [Property.holdsPost],
    ]);
  });
});

describe('articles that agree and disagree', () => {
  it.each([
    ['coop-milk-2022', 'coop-milk-2022-again', ['camel-milk-road', 'year-end-accounts']],
    ['erdun-secretary', 'erdun-secretary-again', ['camel-milk-road', 'year-end-accounts']],
    ['tuya-director', 'tuya-director-too', ['sea-buckthorn-season', 'liuquan-mornings']],
  ])('%s and %s say one thing in two articles', (one, other, expected) => {
    const [a, b] = [statementOf(one), statementOf(other)];
    expect([a, b].flatMap(sourcesOf)).toEqual(expected);
    expect(factOf(a)).toEqual(factOf(b));
  });

  it.each([
    ['lanfeng-two-secretaries', 'unclear', ['camel-fair']],
    ['two-ticket-numbers', 'no', ['camel-fair']],
    ['chabu-area-in-one', 'yes', ['sea-buckthorn-season']],
    ['coop-profit-in-two', 'no', ['camel-milk-road', 'year-end-accounts']],
    ['chabu-area-in-two', 'unclear', ['sea-buckthorn-season', 'year-end-accounts']],
  ])('%s: both possible: %s, in %j', (id, bothPossible, expected) => {
    const dispute = disputes.find((one) => one.id === id);
    expect(dispute?.bothPossible).toBe(bothPossible);
    const sources = dispute?.statements.flatMap((one) => sourcesOf(statementOf(one)));
    expect([...new Set(sources)].sort()).toEqual(expected);
  });
});

describe('articles that complete one another', () => {
  it('names in the last article who gave the money that the first leaves open', () => {
    const [open, named] = [statementOf('spring-donation'), statementOf('donor-named')];
    expect(missingEndsOf(open).map(({ id }) => id)).toEqual(['spring-donor']);
    expect(named.subjects).toEqual(['lanfeng-power']);
    expect(named.qualifiers).toEqual(open.qualifiers);
    expect(named.objects).toEqual(open.objects);
  });

  it('tells in the last article where the gacha lies that may lie in two places', () => {
    const [open] = missingEndsOf(statementOf('demuqi-somewhere'));
    expect(open?.candidates).toEqual(['nuoyun-sumu', 'qingtan-zone']);
    expect(statementOf('demuqi-in-qingtan').objects).toEqual(['qingtan-zone']);
  });

  it('gives a post in the last article to a person who has none in the first', () => {
    expect(propertiesOf('suhe', 'camel-milk-road')).toEqual([Property.commentsOn]);
    expect(propertiesOf('suhe', 'year-end-accounts')).toEqual([Property.holdsPost]);
  });

  it('leaves persons without any post, and a gacha to be paired in the last article only', () => {
    expect(propertiesOf('taogesi')).not.toContain(Property.holdsPost);
    const paired = statements.filter(({ objects }) => objects?.includes('tala-gacha'));
    expect(paired.map(({ id }) => id)).toEqual(['centre-in-tala', 'tala-paired']);
  });
});

/** What it says, without its words. */
function factOf({ property, subjects, objects, value, qualifiers, status }: Statement) {
  return { property, subjects, objects, value, qualifiers, status };
}

/** The properties of which a person is the subject. */
function propertiesOf(id: string, article?: string): string[] {
  return statements
    .filter(({ subjects }) => subjects.includes(id))
    .filter((one) => article === undefined || sourcesOf(one).includes(article))
    .map(({ property }) => property);
}
