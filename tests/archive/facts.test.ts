import { describe, expect, it } from 'vitest';
import { factsOf } from '../../graph-seed/model/facts.ts';
import { identityIn } from '../../graph-seed/model/identity.ts';
import { shippedDataSet } from '../seed/shipped-data-set.ts';
import { archiveDataSet } from './archive-data-set.ts';

const archive = archiveDataSet();
const facts = factsOf(archive);

/** The fact that a statement tells. */
function factWith(statement: string) {
  return facts.find(({ statements }) => statements.includes(statement));
}

describe('the facts of an archive', () => {
  it('have each statement once, and seven of them are told by two', () => {
    expect(facts.flatMap(({ statements }) => statements).sort()).toEqual(
      archive.statements.map(({ id }) => id),
    );
    const told = facts.map(({ statements }) => statements).filter(({ length }) => length > 1);
    expect(told).toEqual([
      ['coop-milk-2022', 'coop-milk-2022-again'],
      ['coop-milk-target', 'coop-milk-reached'],
      ['demuqi-somewhere', 'demuqi-in-qingtan'],
      ['erdun-secretary', 'erdun-secretary-again'],
      ['sea-buckthorn-wrote', 'sea-buckthorn-wrote-before'],
      ['spring-donation', 'donor-named'],
      ['tuya-director', 'tuya-director-too'],
    ]);
  });

  it('are told by two articles, with first and last report', () => {
    expect(factWith('coop-milk-2022-again')).toEqual({
      id: 'coop-milk-2022',
      property: 'output',
      statements: ['coop-milk-2022', 'coop-milk-2022-again'],
      articles: ['camel-milk-road', 'year-end-accounts'],
      latest: 'coop-milk-2022-again',
      status: 'achieved',
      certainty: 'stated',
      firstReport: '2023-10',
      lastReport: '2023-12',
    });
  });

  it('have an article without a date last', () => {
    expect(factWith('tuya-director-too')).toMatchObject({
      id: 'tuya-director',
      articles: ['sea-buckthorn-season', 'liuquan-mornings'],
      firstReport: '2023',
      lastReport: '2023',
    });
  });

  it('are achieved where a plan was, though another id achieves it', () => {
    expect(factWith('coop-milk-target')).toMatchObject({
      id: 'coop-milk-target',
      status: 'achieved',
      articles: ['camel-milk-road', 'year-end-accounts'],
    });
    const apart = factsOf({ ...archive, identities: [] });
    expect(apart.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['coop-milk-target', 'coop-milk-reached']),
    );
  });

  it('are two where one figure is of two times', () => {
    expect([factWith('coop-milk-2021')?.id, factWith('coop-milk-2022')?.id]).toEqual([
      'coop-milk-2021',
      'coop-milk-2022',
    ]);
  });

  it('are two where two figures disagree', () => {
    const ids = ['forest-area', 'forest-area-of-company', 'forest-area-reported'];
    expect(ids.map((id) => factWith(id)?.id)).toEqual(ids);
  });

  it('of the shipped article are its statements', () => {
    const shipped = shippedDataSet();
    expect(factsOf(shipped).map(({ id }) => id)).toEqual(shipped.statements.map(({ id }) => id));
  });
});

describe('the identity of an archive', () => {
  const { oneWith, leaderOf, areDifferent, contradictions } = identityIn(archive);

  it('has pairs that are one, led by an entity, and namesakes that are not', () => {
    expect(oneWith('surige-milk-coop')).toEqual(['surige-coop', 'surige-milk-coop']);
    expect(oneWith('spring-donor')).toEqual(['lanfeng-power', 'spring-donor']);
    expect(leaderOf('demuqi-place')).toBe('qingtan-zone');
    expect(areDifferent('gaowa-herder', 'gaowa-tuoyuan')).toBe(true);
    expect(leaderOf('gaowa-herder')).toBe('gaowa-herder');
    expect(contradictions).toEqual([]);
  });
});
