import { describe, expect, it } from 'vitest';
import { proposeDisputes } from '../../graph-seed/judging/propose-disputes.ts';
import { proposeFillings } from '../../graph-seed/judging/propose-fillings.ts';
import { proposeIdentities } from '../../graph-seed/judging/propose-identities.ts';
import { toldArchive } from '../../graph-seed/judging/told-archive.ts';
import type { DataSet } from '../../graph-seed/model/data-set.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';
import type { Time } from '../../graph-seed/model/value.ts';
import { archiveDataSet } from './archive-data-set.ts';
import { lookUpIn } from './look-up.ts';

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
  const proposed = proposeDisputes(toldArchive(unjudged), []);
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
  expect(proposeDisputes(toldArchive(archive), archive.disputes)).toEqual([]);
});

it('proposes the gaps that another article fills, apart from disputes, and none that is judged', () => {
  const filled = proposeFillings(toldArchive(unjudged)).map(({ ids }) => ids);
  expect(filled.slice(0, 2)).toEqual([
    ['lanfeng-power', 'spring-donor'],
    ['qingtan-zone', 'demuqi-place'],
  ]);
  const left = proposeFillings(toldArchive(archive)).map(({ ids: [, missing] }) => missing);
  expect(left).not.toContain('spring-donor');
  expect(left).not.toContain('demuqi-place');
});

it('proposes nothing that a person has judged a missing end not to be', () => {
  const proposed = (identities: DataSet['identities']) =>
    proposeFillings(toldArchive({ ...unjudged, identities })).map(({ ids }) => ids);
  const ids = ['lanfeng-power', 'spring-donor'];
  const reason = { zh: '不是。', en: 'It is not.' };
  expect(proposed([])).toContainEqual(ids);
  expect(
    proposed([{ judgement: 'different', ids, reason, date: '2024-02-06' }]),
  ).not.toContainEqual(ids);
});

describe('one post of two people', () => {
  const given = lookUpIn(archive).statementOf('guo-secretary');
  const { status: _, time: __, ...plain } = given;
  const time = (from?: string, to?: string): Time => ({
    text: '时',
    en: 'a time',
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  });
  const since = (from: string) => ({ since: [{ time: time(from) }] });
  const until = (to: string) => ({ until: [{ time: time(undefined, to) }] });

  /** What an article tells of who holds it, beside what it is, and when it was published. */
  interface Holding {
    readonly published?: string;
    readonly article?: string;
    readonly tenure?: Statement['qualifiers'];
    readonly said?: Partial<Pick<Statement, 'time' | 'status'>>;
  }

  function isDisputed(...holdings: readonly Holding[]): boolean {
    const told = holdings.map(({ article = 'camel-fair', tenure, said }, index): Statement => {
      const evidence = given.evidence.map((quote) => ({ ...quote, article }));
      const qualifiers = { ...given.qualifiers, ...tenure };
      const subjects = [index === 0 ? 'he-changlin' : 'tian-chunyu'];
      return { ...plain, id: `told-${index}`, subjects, qualifiers, ...said, evidence };
    });
    const articles = archive.articles.map(({ published: _, ...article }) => {
      const of = holdings.find((holding) => (holding.article ?? 'camel-fair') === article.id);
      return { ...article, ...(of?.published && { published: { date: of.published } }) };
    });
    const all = { ...unjudged, articles, statements: told };
    return proposeDisputes(toldArchive(all), []).length > 0;
  }

  const later = 'year-end-accounts';

  it.each<[string, Holding, Holding]>([
    ['in one article without a date', {}, {}],
    [
      'in articles of one month',
      { published: '2023-05' },
      { published: '2023-05', article: later },
    ],
    [
      'one of them since before the other is reported',
      { published: '2024-01', tenure: since('2019') },
      { published: '2023', article: later },
    ],
    [
      'until after the other is reported',
      { published: '2022', tenure: until('2024') },
      { published: '2023', article: later },
    ],
    [
      'in years that overlap',
      { said: { time: time('2015', '2019') } },
      { said: { time: time('2017', '2021') }, article: later },
    ],
  ])('is proposed where they hold it %s', (_name, first, second) => {
    expect(isDisputed(first, second)).toBe(true);
    expect(isDisputed(second, first)).toBe(true);
  });

  it.each<[string, Holding, Holding]>([
    ['once and now', { said: { status: 'achieved' } }, {}],
    ['until a year and now, in one article', { tenure: until('2019') }, {}],
    [
      'until a year and since it',
      { said: { time: time('2015', '2019') } },
      { tenure: since('2019') },
    ],
    ['until a day and since it', { tenure: until('2019-03-05') }, { tenure: since('2019-03-05') }],
    [
      'since a year, as one is told before the other comes',
      { published: '2022-06', tenure: since('2019') },
      { published: '2024-01', tenure: since('2023'), article: later },
    ],
    [
      'since a year, as one is told before the other is',
      { published: '2022-06', said: { time: time('2019') } },
      { published: '2024-01', article: later },
    ],
  ])('is handed over where they hold it %s', (_name, first, second) => {
    expect(isDisputed(first, second)).toBe(false);
    expect(isDisputed(second, first)).toBe(false);
  });
});
