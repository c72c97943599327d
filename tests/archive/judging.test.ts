import { expect, it } from 'vitest';
import { proposeDisputes } from '../../graph-seed/judging/propose-disputes.ts';
import { proposeFillings } from '../../graph-seed/judging/propose-fillings.ts';
import { proposeIdentities } from '../../graph-seed/judging/propose-identities.ts';
import { archiveDataSet } from './archive-data-set.ts';

const archive = archiveDataSet();
const unjudged = { ...archive, identities: [], disputes: [] };

it('proposes the planted pair first of all, and the namesakes not at all', () => {
  const pairs = proposeIdentities(unjudged).map(({ ids }) => ids);
  expect(pairs.slice(0, 10)).toContainEqual(['surige-coop', 'surige-milk-coop']);
  const lookAlikes = [
    ['gaowa-herder', 'gaowa-tuoyuan'],
    ['chabu-coop', 'surige-coop'],
    ['chabu-coop', 'hayin-coop'],
    ['hayin-coop', 'surige-coop'],
    ['lanfeng-branch', 'surige-branch'],
    ['liuquan-branch', 'surige-branch'],
  ];
  expect(pairs.map((ids) => [...ids].sort())).not.toEqual(
    expect.arrayContaining(lookAlikes.map((ids) => expect.arrayContaining(ids))),
  );
});

it('proposes each planted dispute, in the words of both languages, and none that is accepted', () => {
  const proposed = proposeDisputes(unjudged);
  expect(proposed.map(({ statements }) => statements)).toEqual(
    expect.arrayContaining([
      ['forest-area', 'forest-area-of-company', 'forest-area-reported'],
      ['guo-secretary', 'ren-secretary'],
      ['tickets-set', 'tickets-posted'],
      ['coop-profit-2022', 'coop-profit-2022-reported'],
    ]),
  );
  const profit = proposed.find(({ id }) => id === 'coop-profit-2022-disputed');
  expect(profit).toEqual({
    id: 'coop-profit-2022-disputed',
    statements: ['coop-profit-2022', 'coop-profit-2022-reported'],
    about: {
      zh: '苏日格养驼合作社2022年的利润',
      en: 'the Surige Camel Co-operative: profit in 2022',
    },
    bothPossible: 'no',
    note: {
      zh: '《驼乳铺出增收路》：86万元；《年终算账会》：79万元。',
      en: '“Camel Milk Paves a Road to Income”: 860,000 yuan; “The Year-end Account Meeting”: 790,000 yuan.',
    },
  });
  expect(proposeDisputes(archive)).toEqual([]);
});

it('proposes the gaps that another article fills, apart from disputes, and none that is judged', () => {
  const filled = proposeFillings(unjudged).map(({ ids }) => ids);
  expect(filled.slice(0, 2)).toEqual([
    ['lanfeng-power', 'spring-donor'],
    ['qingtan-zone', 'demuqi-place'],
  ]);
  const left = proposeFillings(archive).map(({ ids: [, missing] }) => missing);
  expect(left).not.toContain('spring-donor');
  expect(left).not.toContain('demuqi-place');
});
