import { describe, expect, it } from 'vitest';
import { textOf } from '../../graph-seed/model/article-text.ts';
import type { Entity } from '../../graph-seed/model/entity.ts';
import { EntityType, Kind } from '../../graph-seed/model/ontology.gen.ts';
import { sentenceWriter } from '../../graph-seed/model/sentence.ts';
import { hasInference, missingEndsOf, statementEnds } from '../../graph-seed/model/statement.ts';
import type { MissingEnd, Quantity } from '../../graph-seed/model/value.ts';
import { archiveDataSet } from './archive-data-set.ts';
import { lookUpIn, sourcesOf } from './look-up.ts';

const archive = archiveDataSet();
const { articles, entities, statements } = archive;
const { statementOf, articleOf } = lookUpIn(archive);

describe('missing ends', () => {
  it.each([
    ['street-lights', { word: '一个嘎查', candidates: 3 }],
    ['fodder-lease', { word: '某个嘎查', candidates: 3 }],
    ['spring-donation', { word: '一家企业', candidates: 0 }],
    ['milk-supply-secured', { word: undefined, candidates: 0 }],
  ])('%s has one with %j', (id, expected) => {
    expect(missingEndsOf(statementOf(id)).map(described)).toEqual([expected]);
  });

  it('may be one that the article does not name, beside its candidates', () => {
    const open = (id: string) => missingEndsOf(statementOf(id)).map(({ orNotNamed }) => orNotNamed);
    expect(open('fodder-lease')).toEqual([true]);
    expect(open('street-lights')).toEqual([undefined]);
  });

  it('stand as subject, object and qualifier', () => {
    const roles = statements.flatMap((one) =>
      statementEnds(one).flatMap(({ role, end }) => (typeof end === 'string' ? [] : [role])),
    );
    expect(new Set(roles)).toEqual(new Set(['subject', 'object', 'qualifier']));
  });

  it('may be one of two statements', () => {
    const of = statements.filter((one) =>
      missingEndsOf(one).some(({ id }) => id === 'pasture-tenant'),
    );
    expect(of.map(({ id }) => id)).toEqual(['pasture-lease', 'wells']);
  });
});

describe('joint, open and counted', () => {
  it.each([
    ['planting-run', 2, 1],
    ['market-organised', 2, 1],
    ['winter-fodder', 1, 2],
    ['picking-garden-run', 1, 2],
  ])('%s has %i subjects and %i objects', (id, subjects, objects) => {
    expect([statementOf(id).subjects.length, statementOf(id).objects?.length]).toEqual([
      subjects,
      objects,
    ]);
  });

  it.each([
    ['gachas-at-fair', 'subjects'],
    ['picking-garden-run', 'objects'],
    ['music-classes', 'value'],
    ['tasting-covers', 'topics'],
  ])('%s ends its %s with 等', (id, part) => {
    expect(statementOf(id).open).toEqual([part]);
  });

  it('counts groups without naming them, of persons, organisations and villages', () => {
    const groups = entities.filter(({ unnamed, count }) => unnamed && count);
    const kinds = new Set(groups.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set([Kind.Person, Kind.Organisation, Kind.Village]));
    expect(groups.find(({ id }) => id === 'three-enterprises')?.count).toBe(3);
  });
});

describe('quantities', () => {
  it.each([
    ['coop-milk-2022', { bound: 'exact', value: 240_000, unit: 'jin' }],
    ['camel-yield', { bound: 'about', per: 'year' }],
    ['surige-camels', { bound: 'over', value: 2100 }],
    ['coop-income-2024', { bound: 'atLeast' }],
    ['member-income', { bound: 'nearly', per: 'household' }],
    ['coop-profit-2024', { bound: 'under' }],
    ['coop-milk-2023', { per: 'month' }],
    ['cost-per-mu', { per: 'mu' }],
    ['dividend-per-person', { per: 'person', value: 600 }],
    ['vegetable-price', { per: 'jin', value: 3 }],
    ['flour-price', { per: 'bag', value: 90 }],
    ['dividends-of-both', { scope: 'total' }],
    ['care-of-each', { scope: 'each' }],
    ['income-of-two', { scope: 'unclear', stage: 'increment' }],
    ['milking-stations-base', { stage: 'base' }],
    ['milking-stations-new', { stage: 'increment' }],
    ['camels-expected', { stage: 'target' }],
  ] satisfies [string, Partial<Quantity>][])('%s has %j', (id, expected) => {
    expect(statementOf(id).value).toMatchObject({ quantity: expected });
  });
});

describe('what is inferred', () => {
  it('is a whole statement, with its reason', () => {
    const inferred = statements.filter(({ certainty }) => certainty === 'inferred');
    expect(inferred.map(({ id }) => id)).toEqual(['hewan-in-qingtan', 'nuoyun-in-beilan']);
  });

  it.each([
    ['gaowa-buys', 'subjects'],
    ['erdun-on-coop', 'objects'],
    ['tasting-covers', 'value'],
    ['coop-milk-2023', 'time'],
    ['arts-community', 'status'],
    ['chabu-rent', 'saidBy'],
    ['all-lamps', 'resultOf'],
    ['store-to-canteen', 'project'],
  ])('%s has an inferred part: %s', (id, part) => {
    expect(hasInference(statementOf(id))).toBe(true);
    expect(statementOf(id).inferred.map((one) => one.part)).toContain(part);
  });
});

describe('times, speakers and results', () => {
  it.each([
    ['forest-run', { text: '2021年', from: '2021', to: '2021' }],
    ['market-of-fair', { text: '2022年起', from: '2022' }],
    ['coop-income-2023', { text: '截至2023年9月', to: '2023-09' }],
  ])('%s is dated in its words', (id, expected) => {
    expect(statementOf(id).time).toEqual({ en: expect.any(String), ...expected });
  });

  it('dates 去年 and 明年 from other words of the article', () => {
    expect(statementOf('coop-profit-2022').time).toMatchObject({
      text: '去年',
      from: '2022',
      inferredFrom: { exact: '截至2023年9月' },
    });
  });

  it.each([['batu-mayor', { text: '目前', from: '2023-09-18', to: '2023-09-18' }]])(
    '%s is dated by when its article was published',
    (id, dates) => {
      expect(statementOf(id).time).toMatchObject({ ...dates, inferredFrom: 'published' });
    },
  );

  it('leaves 目前 and 明年 open in an article without a date', () => {
    const { id } = articleOf('liuquan-mornings');
    const times = statements
      .filter((statement) => sourcesOf(statement).includes(id))
      .flatMap(({ time }) => (time && /^(目前|明年)$/u.test(time.text) ? time : []));
    expect(times.length).toBeGreaterThan(3);
    expect(times.flatMap(({ from, to }) => [from, to]).filter(Boolean)).toEqual([]);
  });

  it('has statements that are somebody’s word', () => {
    const said = statements.flatMap(({ id, saidBy }) =>
      saidBy.map((by) => [id, typeof by === 'string' ? by : `${by.mention?.zh} (${by.unknown})`]),
    );
    expect(said).toEqual([
      ['chabu-rent', 'gaowa-herder'],
      ['gaowa-buys', 'gaowa-tuoyuan'],
      ['ren-secretary', '主持人 (Person)'],
      ['tuya-hopes', 'tuya'],
    ]);
  });

  it('has results of statements of the same article and of another', () => {
    expect(statementOf('coop-profit-2022').resultOf).toEqual(['coop-milk-2022']);
    const causes = statementOf('steady-income').resultOf.flatMap((id) =>
      sourcesOf(statementOf(id)),
    );
    expect(causes).toEqual(['year-end-accounts', 'camel-milk-road']);
  });
});

describe('what is said of trade, land and change', () => {
  const sentences = sentenceWriter(archive.ontology, (id) => entities.find((one) => one.id === id));
  it.each([
    [
      'potatoes-bought',
      '去年（2020年），河东批发市场从石桥村收购土豆800余斤，价格高于市场价。',
      'Last year (2020), Hedong Wholesale Market bought potatoes (over 800 jin) from Shiqiao Village above the market price.',
    ],
    [
      'vegetables-needed',
      '河东批发市场需要蔬菜每年35万斤。',
      'Hedong Wholesale Market needs 350,000 jin a year of vegetables.',
    ],
    [
      'pasture-contract',
      '明年（2022年），田春雨计划承包阿木嘎查的草场。',
      'Next year (2022), Tian Chunyu plans to hold on contract pasture from Amu Gacha.',
    ],
    [
      'shiqiao-land',
      '去年（2020年），石桥村将土地300亩流转给东湾种植合作社。',
      'Last year (2020), Shiqiao Village transferred 300 mu of land to Dongwan Growers’ Co-operative.',
    ],
    [
      'greenhouses-change',
      '明年（2022年），柳树村的大棚数量计划由20座变为50座。',
      'Next year (2022), the number of greenhouses of Liushu Village is to change from 20 units to 50 units.',
    ],
    [
      'liushu-growth',
      '柳树村的产值同比增长8%。',
      'The output value of Liushu Village grows by 8% over the year before.',
    ],
    [
      'clean-village',
      '去年（2020年），石桥村荣获云川市授予的“卫生村”称号。',
      'Last year (2020), Shiqiao Village received the title “Clean Village” from Yunchuan City.',
    ],
    [
      'former-director',
      '2015年至2019年，贺长林曾任柳树村村委会主任。',
      'From 2015 to 2019, He Changlin was Director of the Village Committee of Liushu Village.',
    ],
    [
      'later-director',
      '田春雨任柳树村村委会主任，2019年起，至2024年。',
      'Tian Chunyu is Director of the Village Committee of Liushu Village, since 2019, until 2024.',
    ],
    [
      'flour-donated',
      '沙岭面粉厂为贺长林捐赠面粉。',
      'Shaling Flour Mill donates flour to He Changlin.',
    ],
    [
      'supply-shiqiao',
      '河东批发市场与石桥村签订供货协议。',
      'Hedong Wholesale Market signed an agreement with Shiqiao Village on supplies.',
    ],
  ])('%s reads well in both languages', (id, zh, en) => {
    const statement = statementOf(id);
    expect([sentences(statement, 'zh'), sentences(statement, 'en')]).toEqual([zh, en]);
  });

  it('has villages of both sorts, each with its own word', () => {
    const types = new Set(
      entities.filter(({ kind }) => kind === Kind.Village).map(({ type }) => type),
    );
    expect(types).toEqual(new Set([EntityType.gacha, EntityType.village]));
  });
});

describe('texts', () => {
  it('joins a word that a line break cuts, in a quote too', () => {
    const milk = articleOf('camel-milk-road');
    expect(milk.joinableBreaks).toHaveLength(1);
    const [quote] = statementOf('milking-stations-new').evidence;
    expect(quote?.exact).toContain('挤奶\n\n站');
    expect(quote && textOf(milk).readable(quote)).toContain('5座挤奶站的基础上');
  });

  it('notes a misprint and a loss', () => {
    const milk = articleOf('camel-milk-road');
    const words = (span: { start: number; end: number } | undefined) =>
      span && textOf(milk).slice(span);
    expect(words(milk.misprints[0])).toBe('越走越宽宽');
    expect(words(milk.lacunae[0])).toBe('关”，奶源安全有了保障');
  });

  it('notes a loss at the end, of which the words before it are left', () => {
    const ledger = articleOf('market-ledger');
    const [lost] = ledger.lacunae;
    expect(lost?.after).toBe(true);
    expect(lost && textOf(ledger).slice(lost)).toBe('最后一页上写着');
    expect(lost?.end).toBe(ledger.sentences.at(-1)?.end);
  });

  it('has every role of a paragraph', () => {
    const roles = articles.flatMap(({ paragraphs }) => paragraphs.map(({ role }) => role));
    expect(new Set(roles)).toEqual(new Set(['title', 'byline', 'heading', 'caption', 'body']));
  });

  it('has waived sentences, one of them the gap of a person', () => {
    const waived = articles.flatMap(({ sentences }) => sentences.filter((one) => one.waived));
    expect(waived.length).toBeGreaterThanOrEqual(9);
    expect(waived.map((one) => one.waived?.zh)).toContain('只写苏合取样，未写其职务。');
  });

  it('has two sentences that nobody has read, one of which names an entity', () => {
    const { sentences, mentions, id } = articleOf('camel-fair');
    const unread = sentences.filter((one) => one.unread);
    expect(unread).toHaveLength(2);
    const named = mentions.filter(({ sentence }) => unread.some((one) => one.id === sentence));
    expect(named.map(({ entities: of }) => of)).toEqual([['lanfeng-power']]);
    const others = articles.filter((one) => one.id !== id);
    expect(others.flatMap((one) => one.sentences.filter(({ unread: of }) => of))).toEqual([]);
  });

  it('has a sentence that is not translated', () => {
    const bare = articles.flatMap(({ id, sentences }) =>
      sentences.filter((one) => one.translation === undefined).map((one) => `${id}/${one.id}`),
    );
    expect(bare).toEqual([`camel-fair/s${articleOf('camel-fair').sentences.length}`]);
  });

  it('has a mention of two entities, a context quote, a quote with a prefix and a suffix', () => {
    const { mentions } = articleOf('year-end-accounts');
    expect(mentions.map((one) => one.entities)).toContainEqual(['surige-gacha', 'chabu-gacha']);
    expect(statementOf('erdun-on-coop').evidence.map((one) => one.context)).toEqual([
      undefined,
      true,
    ]);
    expect(statementOf('moving-in').evidence[0]?.prefix).toBe('眼下，');
    expect(statementOf('surige-branch-of-surige').evidence[0]?.suffix).toBe('书记额尔敦');
  });

  it('has a value that is a paraphrase', () => {
    expect(statementOf('tasting-covers').value).toMatchObject({ text: { paraphrase: true } });
  });

  it('has names of every origin', () => {
    const origins = new Set<Entity['nameEnOrigin']>(entities.map((one) => one.nameEnOrigin));
    expect(origins).toEqual(new Set(['official', 'translated', 'pinyin']));
  });
});

function described({ mention, candidates }: MissingEnd) {
  return { word: mention?.zh, candidates: candidates.length };
}
