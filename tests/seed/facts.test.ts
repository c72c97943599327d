import { describe, expect, it } from 'vitest';
import type { Statement } from '../../graph-seed/model/statement.ts';
import { endId, isMissing } from '../../graph-seed/model/value.ts';
import { shippedArticle, shippedDataSet } from './shipped-data-set.ts';

// What the article's hardest sentences say, as a reader would ask it of the data set.

const { entities, statements: all, disputes } = shippedDataSet();
const statements = all.filter(({ evidence }) =>
  evidence.some(({ article }) => article === shippedArticle),
);

const idOf = (name: string): string => {
  const found = entities.filter((entity) => [entity.name, ...entity.aliases].includes(name));
  expect(found, name).toHaveLength(1);
  return found[0]?.id ?? '';
};
const ids = (...names: string[]) => names.map(idOf).sort();
const endIds = (ends: Statement['subjects'] | undefined) => (ends ?? []).map(endId).sort();
const quoting = (words: string) =>
  statements.filter(({ evidence }) =>
    evidence.some(({ exact, context }) => !context && exact.replace(/\n/g, '').includes(words)),
  );
const only = (found: readonly Statement[]): Statement => {
  expect(found.map(({ id }) => id)).toHaveLength(1);
  return found[0] as Statement;
};
const figure = (text: string) =>
  only(
    statements.filter(
      ({ value }) => value && 'quantity' in value && value.quantity.text.startsWith(text),
    ),
  );
const amountOf = ({ value }: Statement) => (value && 'quantity' in value ? value.quantity : null);

describe('joint figures', () => {
  it('364万元 is the two villages’ together, over an open list of four projects, in 2023', () => {
    const dividends = figure('364万元');
    expect(endIds(dividends.subjects)).toEqual(ids('乌兰毛道嘎查', '巴音敖包嘎查'));
    expect(amountOf(dividends)).toMatchObject({ value: 3_640_000, unit: 'yuan', scope: 'total' });
    expect(dividends.time).toMatchObject({ from: '2023', to: '2023' });
    const run = only(statements.filter(({ id }) => dividends.resultOf.includes(id)));
    expect(endIds(run.objects)).toEqual(
      ids('园区绿化养护', '河道清淤', '市政工程', '巴音敖包商业广场'),
    );
    expect(run.open).toContain('objects');
  });

  it('108万元 is the three villages’ of the Demonstration Zone', () => {
    const dividends = figure('108万元');
    expect(endIds(dividends.subjects)).toEqual(ids('上滩嘎查', '巴彦树贵嘎查', '巴彦套海嘎查'));
    expect(amountOf(dividends)).toMatchObject({ value: 1_080_000, scope: 'total' });
  });

  it('2090万元 is the eight villages’, four of which are a subgroup with over a million', () => {
    const eight = idOf('8个嘎查村');
    const four = idOf('4个嘎查村');
    expect(endIds(figure('2090万元').subjects)).toEqual([eight]);
    expect(entities.find(({ id }) => id === eight)).toMatchObject({ unnamed: true, count: 8 });
    expect(amountOf(figure('100万元以上'))).toMatchObject({ bound: 'atLeast' });
    const subgroup = only(
      statements
        .filter(({ subjects }) => subjects.includes(four) && statements.length > 0)
        .filter(({ objects }) => objects?.includes(eight)),
    );
    expect(endIds(subgroup.subjects)).toEqual([four]);
  });
});

describe('pairings', () => {
  it('four unnamed enterprises gave 巴音敖包嘎查 300,000 yuan', () => {
    const donation = only(quoting('4家企业为巴音敖包嘎查捐赠').filter(({ objects }) => objects));
    expect(endIds(donation.subjects)).toEqual(ids('4家企业'));
    expect(endIds(donation.objects)).toEqual(ids('巴音敖包嘎查'));
    expect(donation.qualifiers.amount?.[0]).toMatchObject({ quantity: { value: 300_000 } });
  });

  it('the village that signed with “蒙草” is missing, with its candidates', () => {
    const agreement = only(
      statements.filter(
        ({ subjects, property }) =>
          property === 'signedAgreementWith' && subjects.includes(idOf('“蒙草”公司')),
      ),
    );
    const village = agreement.objects?.[0];
    expect(village && isMissing(village) && village.candidates).toContain(idOf('巴音敖包嘎查'));
  });

  it('the lease’s enterprise is missing, and nearly 600 yuan a household follow from it', () => {
    const gain = figure('近600元');
    expect(amountOf(gain)).toMatchObject({ value: 600, bound: 'nearly', per: 'household' });
    expect(gain.saidBy).toEqual(ids('潘克华'));
    const lease = only(
      statements.filter(
        ({ id, subjects }) => gain.resultOf.includes(id) && subjects.some(isMissing),
      ),
    );
    expect(endIds(lease.objects)).toEqual(ids('乌兰素海嘎查'));
  });

  it('乌兰素海嘎查 lies in one of the two zones, not said which', () => {
    const where = only(
      quoting('该高新区、示范区乌兰素海嘎查').filter(({ objects }) => objects?.some(isMissing)),
    );
    const zone = where.objects?.[0];
    expect(zone && isMissing(zone) && [...zone.candidates].sort()).toEqual(
      ids('阿拉善高新区', '示范区'),
    );
  });
});

describe('figures of growth and forecast', () => {
  it('30 greenhouses are the base, 6 the planned increment, over 3000 ostriches the target', () => {
    expect(amountOf(figure('30座'))).toMatchObject({ value: 30, stage: 'base' });
    expect(amountOf(figure('6座'))).toMatchObject({ value: 6, stage: 'increment' });
    expect(figure('6座').status).toBe('planned');
    expect(amountOf(figure('3000余只'))).toMatchObject({ bound: 'over', stage: 'target' });
  });

  it('the 6 arched greenhouses are told as planned wherever something is said of them', () => {
    const greenhouses = idOf('拱棚项目');
    const told = statements.filter(({ subjects }) => subjects.includes(greenhouses));
    expect(told).toHaveLength(6);
    for (const { id, called, evidence } of told) {
      expect(called?.[greenhouses]?.zh, id).toBe('乌兰素海嘎查计划新建的6座拱棚');
      expect(evidence.map(({ exact }) => exact).join('\n'), id).toContain(
        '计划在原有30座温棚的基础上新建更适合种植葡萄的拱棚6座',
      );
    }
  });

  it('96 and 57.6 wan yuan a year are forecasts', () => {
    for (const text of ['96万元/年', '57.6万元/年']) {
      expect(figure(text).status).toBe('forecast');
      expect(amountOf(figure(text))).toMatchObject({ per: 'year' });
    }
    // What the project brings is an increment: the co-operative's whole income is not told.
    const brought = figure('57.6万元/年');
    expect(endIds(brought.subjects)).toEqual(ids('拱棚项目'));
    expect(brought.qualifiers).toEqual(
      expect.objectContaining({ beneficiary: [{ entity: idOf('嘎查集体合作社') }] }),
    );
    expect(amountOf(brought)).toMatchObject({ stage: 'increment' });
  });

  it('this year is 2024 only by the 103rd anniversary', () => {
    expect(figure('2700余万元').time).toMatchObject({
      text: '今年',
      from: '2024',
      inferredFrom: { exact: '中国共产党成立103周年' },
    });
  });
});

describe('people', () => {
  it('潘克华 holds two posts, in two bodies of 乌兰素海嘎查', () => {
    const posts = statements.filter(
      ({ property, subjects }) => property === 'holdsPost' && subjects.includes(idOf('潘克华')),
    );
    expect(posts.flatMap(({ objects }) => endIds(objects)).sort()).toEqual(
      ids('乌兰素海嘎查党支部', '乌兰素海嘎查村委会'),
    );
  });

  it('two people hold one post, and the dispute says so', () => {
    const branch = idOf('内蒙古庆华集团乌斯太精细化工有限公司党支部');
    const posts = statements.filter(
      ({ property, objects }) => property === 'holdsPost' && objects?.includes(branch),
    );
    expect(posts.flatMap(({ subjects }) => endIds(subjects)).sort()).toEqual(ids('王强', '宋国方'));
    expect(disputes.some((one) => posts.every(({ id }) => one.statements.includes(id)))).toBe(true);
  });

  it('nobody who only lives somewhere is given a post there', () => {
    const holders = new Set(
      statements
        .filter(({ property }) => property === 'holdsPost')
        .flatMap(({ subjects }) => endIds(subjects)),
    );
    for (const name of ['王丽娟', '马新', '刘宏章', '赵小丽', '王鑫']) {
      expect(holders.has(idOf(name)), name).toBe(false);
    }
  });
});

describe('what the words themselves hold', () => {
  it('the haircuts are free, twice a month, for people over 60, and words are missing of who gives them', () => {
    const haircuts = only(quoting('理发服务').filter(({ property }) => property === 'provides'));
    expect(haircuts.saidBy).toEqual(ids('周冬瑞'));
    expect(haircuts.qualifiers).toMatchObject({
      frequency: [{ quantity: { value: 2, per: 'month' } }],
      fee: [{ text: { zh: '免费' } }],
      recipients: [{ text: { zh: '60岁以上困难老人' } }],
    });
  });

  it('what is going on is only the guide of the company, the rest is to come', () => {
    const company = idOf('内蒙古庆华集团乌斯太精细化工有限公司');
    const promised = statements.filter(
      ({ subjects, saidBy }) => subjects.includes(company) && saidBy.includes(idOf('王强')),
    );
    const rows = promised.map(({ id, verb, status }) => [id, verb?.zh, status]);
    expect(rows.sort()).toEqual([
      ['company-battle', '将', 'planned'],
      ['company-contribute-zone', '将', 'planned'],
      ['company-green-system', '将', 'planned'],
      ['company-management', '将', 'planned'],
      ['company-party-flag', '将持续', 'ongoing'],
    ]);
  });

  it('科泊尔 is found across the line break that divides it', () => {
    const brand = idOf('科泊尔旅游特色品牌');
    const [first] = statements.filter(({ objects }) => objects?.includes(brand));
    expect(first?.evidence.some(({ exact }) => exact.includes('科泊\n\n尔'))).toBe(true);
  });

  it('the sentence whose beginning is lost has no named subject', () => {
    const lost = only(quoting('全面激发企业活力'));
    expect(lost.subjects.every(isMissing)).toBe(true);
  });

  it('the shares of 89.9 and 100 % say that their subject is inferred', () => {
    for (const text of ['89.9%', '100%']) {
      const parts = figure(text).inferred.map(({ part }) => part);
      expect(parts, text).toContain('subjects');
    }
  });
});
