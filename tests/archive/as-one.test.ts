import { describe, expect, it } from 'vitest';
import { articleSharesOf } from '../../graph-seed/model/article-shares.ts';
import { asOne } from '../../graph-seed/model/as-one.ts';
import { gapsOf } from '../../server/derive/gaps.ts';
import { archiveDataSet } from './archive-data-set.ts';

const archive = archiveDataSet();
const one = asOne(archive);

describe('the archive as its judgements have it', () => {
  it('has the leaders alone, by all their names', () => {
    const gone = archive.entities.filter(({ id }) => !one.entities.some((left) => left.id === id));
    expect(gone.map(({ id }) => id)).toEqual(['surige-milk-coop']);
    const coop = one.entities.find(({ id }) => id === 'surige-coop');
    expect(coop?.aliases).toEqual(['苏日格驼奶合作社']);
  });

  it('has the leader wherever an entity stood, and who is meant where an end was missing', () => {
    const of = (id: string) => one.statements.find((statement) => statement.id === id);
    expect(of('coop-milk-reached')?.subjects).toEqual(['surige-coop']);
    expect(of('spring-donation')?.subjects).toEqual(['lanfeng-power']);
    expect(of('demuqi-somewhere')?.objects).toEqual(['qingtan-zone']);
    const accounts = one.articles.find(({ id }) => id === 'year-end-accounts');
    const named = accounts?.mentions.flatMap(({ entities }) => entities);
    expect(named).toContain('surige-coop');
    expect(named).not.toContain('surige-milk-coop');
  });

  it('has no gaps that another article fills', () => {
    const told = (gaps: ReturnType<typeof gapsOf>) =>
      gaps.map((gap) => (gap.kind === 'missingEnd' ? gap.missing.id : `${gap.kind} ${gap.entity}`));
    const left = told(gapsOf(one));
    expect(told(gapsOf(archive)).filter((gap) => !left.includes(gap))).toEqual([
      'demuqi-place',
      'spring-donor',
    ]);
    expect(left.filter((gap) => !told(gapsOf(archive)).includes(gap))).toEqual([]);
  });
});

describe('what each article adds', () => {
  const shares = articleSharesOf(archive);
  const of = (article: string) => shares.find((share) => share.article === article);

  it('is told in the order of publication, an article without a date last', () => {
    expect(
      shares.map(({ article, newEntities, newFacts }) => [
        article,
        newEntities.length,
        newFacts.length,
      ]),
    ).toEqual([
      ['market-ledger', 20, 68],
      ['sea-buckthorn-season', 21, 45],
      ['camel-fair', 26, 49],
      ['camel-milk-road', 9, 53],
      ['year-end-accounts', 9, 34],
      ['liuquan-mornings', 14, 45],
    ]);
  });

  it('is new where no earlier article names it, under any of its ids', () => {
    expect(of('year-end-accounts')?.newEntities).toEqual([
      'accepted-enterprises',
      'account-meeting',
      'enterprises-expected',
      'enterprises-to-review',
      'enterprises-under-review',
      'firms-to-gachas',
      'five-gachas',
      'ten-enterprises',
      'three-gachas',
    ]);
  });

  it('confirms and contradicts facts of earlier articles, and fills their gaps', () => {
    expect(of('year-end-accounts')).toMatchObject({
      confirmedFacts: [
        'coop-milk-2022',
        'coop-milk-target',
        'demuqi-somewhere',
        'erdun-secretary',
        'sea-buckthorn-wrote',
        'spring-donation',
      ],
      contradictedFacts: ['coop-profit-2022', 'forest-area', 'forest-area-of-company'],
      filledGaps: ['demuqi-place', 'spring-donor'],
    });
    expect(of('liuquan-mornings')).toMatchObject({
      confirmedFacts: ['tuya-director'],
      contradictedFacts: [],
      filledGaps: [],
    });
  });

  it('contradicts nothing inside one article', () => {
    expect(of('camel-fair')?.contradictedFacts).toEqual([]);
  });
});
