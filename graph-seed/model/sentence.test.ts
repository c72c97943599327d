import { describe, expect, it } from 'vitest';
import { ProblemList } from '../reading/problem.ts';
import { readOntology } from '../reading/read-ontology.ts';
import type { Entity } from './entity.ts';
import { sentenceWriter } from './sentence.ts';
import type { Statement } from './statement.ts';
import type { MissingEnd } from './value.ts';

const ontology = readOntology('graph-seed', new ProblemList());
if (!ontology) throw new Error('graph-seed/ontology.yaml cannot be read.');

const entity = (id: string, kind: string, name: string, more: Partial<Entity> = {}): Entity => ({
  id,
  kind,
  name,
  nameEn: id.charAt(0).toUpperCase() + id.slice(1),
  nameEnOrigin: 'pinyin',
  aliases: [],
  description: { zh: '。', en: '.' },
  ...more,
});
const entities = new Map(
  [
    entity('a-gacha', 'Village', '甲嘎查'),
    entity('b-gacha', 'Village', '乙嘎查'),
    entity('zone', 'Place', '高新区', { nameEnInText: 'the High-tech Zone' }),
    entity('other-zone', 'Place', '示范区', { nameEnInText: 'the Demonstration Zone' }),
    entity('office', 'Organisation', '办公室', { nameEnInText: 'the office' }),
    entity('branch', 'Organisation', '党支部', { type: 'party' }),
    entity('works', 'Project', '工程', { nameEnInText: 'the works', nameEnPlural: true }),
    entity('farm', 'Project', '养殖场', { nameEnInText: 'the farm' }),
    entity('four', 'Organisation', '4家企业', { nameEnInText: 'four enterprises', count: 4 }),
    entity('Wang Wu', 'Person', '王五'),
  ].map((one) => [one.id, one]),
);
const write = sentenceWriter(ontology, (id) => entities.get(id));

const said = (given: Partial<Statement>) => {
  const statement: Statement = {
    id: 's',
    subjects: ['a-gacha'],
    property: 'runs',
    qualifiers: {},
    open: [],
    certainty: 'stated',
    inferred: [],
    saidBy: [],
    resultOf: [],
    evidence: [],
    ...given,
  };
  return [write(statement, 'zh'), write(statement, 'en')];
};
const missing = (given: Partial<MissingEnd>): MissingEnd => ({
  unknown: 'Village',
  id: 'm',
  candidates: [],
  reason: { zh: '未说。', en: 'Not said.' },
  ...given,
});
const money = (text: string, value: number, more = {}) => ({
  quantity: { text, value, unit: 'yuan', bound: 'exact', ...more },
});
const build = {
  zh: '建成',
  en: { base: 'build', present: 'builds', past: 'built' },
};

describe('a verb', () => {
  it.each([
    [undefined, '甲嘎查投资5万元。', 'A-gacha invests 50,000 yuan.'],
    ['achieved', '甲嘎查投资5万元。', 'A-gacha invested 50,000 yuan.'],
    ['ongoing', '甲嘎查投资5万元。', 'A-gacha invests 50,000 yuan.'],
    ['planned', '甲嘎查计划投资5万元。', 'A-gacha plans to invest 50,000 yuan.'],
    ['forecast', '甲嘎查预计投资5万元。', 'A-gacha is expected to invest 50,000 yuan.'],
  ])('is in the form of the status %s', (status, zh, en) => {
    const value = money('5万元', 50_000);
    const given = { property: 'investment', value, ...(status && { status }) };
    expect(said(given)).toEqual([zh, en]);
  });

  it('is the statement’s own, and takes the perfect where the time reaches to now', () => {
    const given = { verb: build, objects: ['works'], status: 'achieved' };
    expect(said(given)).toEqual(['甲嘎查建成工程。', 'A-gacha built the works.']);
    const time = { text: '近年来', en: 'in recent years', toNow: true } as const;
    expect(said({ ...given, time })).toEqual([
      '近年来，甲嘎查建成工程。',
      'In recent years, A-gacha has built the works.',
    ]);
  });

  it('agrees with joint subjects, with groups and with plural names', () => {
    const joint = said({ subjects: ['a-gacha', 'b-gacha'], objects: ['farm'] });
    expect(joint).toEqual(['甲嘎查、乙嘎查实施养殖场。', 'A-gacha and B-gacha run the farm.']);
    const group = said({ subjects: ['four'], property: 'locatedIn', objects: ['zone'] });
    expect(group[1]).toBe('Four enterprises are in the High-tech Zone.');
    const plural = said({ subjects: ['works'], property: 'componentOf', objects: ['farm'] });
    expect(plural[1]).toBe('The works belong to the farm.');
  });

  it('has its object between its parts where it has a place for it', () => {
    const verb = {
      zh: '将…扩大到',
      en: { base: 'expand … to', present: 'expands … to', past: 'expanded … to' },
    };
    const of = [{ text: { zh: '养殖规模', en: 'its farming' } }];
    const value = {
      quantity: { text: '3000余只', value: 3000, unit: 'animal', bound: 'over', stage: 'target' },
    };
    const given = { property: 'count', verb, value, qualifiers: { of }, status: 'planned' };
    expect(said(given)).toEqual([
      '甲嘎查计划将养殖规模扩大到3000余只。',
      'A-gacha plans to expand its farming to over 3,000 head.',
    ]);
  });

  it('that stands before another takes no word for the status', () => {
    const will = { base: 'will', present: 'will', past: 'would' };
    const verb = { zh: '将', en: will, auxiliary: true } as const;
    const value = { text: { zh: '扩大规模', en: 'grow' } };
    const given = { property: 'undertakes', verb, value, status: 'planned' };
    expect(said(given)).toEqual(['甲嘎查将扩大规模。', 'A-gacha will grow.']);
  });

  it('of a figure that is to come about is no plan of the figure’s', () => {
    const of = [{ text: { zh: '面积', en: 'area' } }];
    const value = { quantity: { text: '15亩', value: 15, unit: 'mu', bound: 'exact' } };
    const given = { property: 'area', value, qualifiers: { of }, status: 'planned' };
    expect(said(given)).toEqual([
      '甲嘎查的面积计划为15亩。',
      'The area of A-gacha is to be 15 mu.',
    ]);
  });
});

describe('a figure', () => {
  it('counts with the noun, not with a bracket behind the number', () => {
    const of = [{ text: { zh: '党员', en: 'Party members' } }];
    const value = { quantity: { text: '63名', value: 63, unit: 'person', bound: 'exact' } };
    expect(said({ property: 'count', value, qualifiers: { of } })).toEqual([
      '甲嘎查有党员63名。',
      'A-gacha has 63 Party members.',
    ]);
  });

  it('of several says whether it is theirs together', () => {
    const subjects = ['a-gacha', 'b-gacha'];
    const value = money('364万元', 3_640_000, { scope: 'total' });
    expect(said({ property: 'dividends', subjects, value, status: 'achieved' })).toEqual([
      '甲嘎查、乙嘎查分红共364万元。',
      'A-gacha and B-gacha received dividends of 3.64 million yuan together.',
    ]);
  });
});

describe('a tie between bodies', () => {
  it('says that one has the other, in the number of those who have it', () => {
    const called = { branch: { zh: '党支部', en: 'a Party branch' } };
    const given = { property: 'partOf', subjects: ['branch'], called };
    expect(said({ ...given, objects: ['zone'] })).toEqual([
      '高新区设有党支部。',
      'The High-tech Zone has a Party branch.',
    ]);
    expect(said({ ...given, objects: ['zone', 'other-zone'] })[1]).toBe(
      'The High-tech Zone and the Demonstration Zone have a Party branch.',
    );
  });
});

describe('an end', () => {
  it('is told by the words that the article has for it here', () => {
    const called = { works: { zh: '水渠', en: 'a canal' }, 'a-gacha': { zh: '该村', en: 'it' } };
    expect(said({ objects: ['works'], called })).toEqual(['该村实施水渠。', 'It runs a canal.']);
    const plural = { 'a-gacha': { zh: '两村', en: 'both', plural: true } } as const;
    expect(said({ objects: ['farm'], called: plural })[1]).toBe('Both run the farm.');
  });

  it('of a post is left out where the article has no word for it', () => {
    const role = [{ text: { zh: '书记', en: 'Secretary' } }];
    const post = { property: 'holdsPost', subjects: ['Wang Wu'], qualifiers: { role } };
    const objects = [missing({ unknown: 'Organisation', candidates: ['office', 'branch'] })];
    expect(said({ ...post, objects })).toEqual(['王五任书记。', 'Wang Wu is Secretary.']);
    expect(said({ ...post, objects: ['office'] })).toEqual([
      '王五任办公室书记。',
      'Wang Wu is Secretary of the office.',
    ]);
  });

  it('that is a place bounds who acts there, in a zone or at an office', () => {
    const mention = { zh: '党员', en: 'members' };
    const subjects = [missing({ unknown: 'Person', mention, many: true })];
    const value = { text: { zh: '带头学习', en: 'study' } };
    const at = (id: string) =>
      said({
        property: 'undertakes',
        subjects,
        value,
        qualifiers: { location: [{ entity: id }] },
      });
    expect(at('office')).toEqual([
      '在办公室，党员（报道未点明）带头学习。',
      'At the office, members (the article does not name them) study.',
    ]);
    expect(at('zone')[1]).toBe(
      'In the High-tech Zone, members (the article does not name them) study.',
    );
  });
});

describe('a missing end', () => {
  const candidates = ['zone', 'other-zone'];
  const place = { property: 'locatedIn', subjects: ['a-gacha'] };

  it('that is one of two has the article’s word, else names both', () => {
    const mention = { zh: '该区', en: 'the zone' };
    expect(
      said({ ...place, objects: [missing({ unknown: 'Place', candidates, mention })] }),
    ).toEqual([
      '甲嘎查在该区（报道未说明是哪一个）。',
      'A-gacha is in the zone (the article does not say which).',
    ]);
    const objects = [missing({ unknown: 'Place', candidates })];
    expect(said({ ...place, objects })).toEqual([
      '甲嘎查在高新区或示范区（报道未说明是哪一个）。',
      'A-gacha is in the High-tech Zone or the Demonstration Zone (the article does not say which).',
    ]);
  });

  it('that may be another has the article’s word, else its kind', () => {
    const mention = { zh: '某区', en: 'a zone' };
    const open = { unknown: 'Place', candidates, orNotNamed: true } as const;
    expect(said({ ...place, objects: [missing({ ...open, mention })] })).toEqual([
      '甲嘎查在某区（报道未点明）。',
      'A-gacha is in a zone (the article does not name it).',
    ]);
    expect(said({ ...place, objects: [missing(open)] })).toEqual([
      '甲嘎查在某地方（报道未点明）。',
      'A-gacha is in some place (the article does not name it).',
    ]);
  });

  it('that is a person is told as one', () => {
    const mention = { zh: '书记', en: 'the secretary' };
    const run = (end: Partial<MissingEnd>) =>
      said({ subjects: [missing({ unknown: 'Person', ...end })], objects: ['farm'] });
    expect(run({ mention })[1]).toBe('The secretary (the article does not say who) runs the farm.');
    expect(run({ lost: true })).toEqual([
      '某人（原文缺字，不知是谁）实施养殖场。',
      'Someone (the words that say who are lost in print) runs the farm.',
    ]);
  });

  it('whose words are lost says so', () => {
    expect(said({ subjects: [missing({ lost: true })], objects: ['farm'] })).toEqual([
      '某方（原文缺字，不知是谁）实施养殖场。',
      'Someone or something (the words that name it are lost in print) runs the farm.',
    ]);
  });

  it('with words beside it lost is told as printed', () => {
    const mention = { zh: '某校', en: 'a school' };
    expect(said({ subjects: [missing({ lost: true, mention })], objects: ['farm'] })).toEqual([
      '某校（原文如此，疑有脱字）实施养殖场。',
      'A school (as printed; words seem to be missing) runs the farm.',
    ]);
  });

  it('of several is plural', () => {
    const mention = { zh: '党员', en: 'members' };
    const subjects = [missing({ unknown: 'Person', mention, many: true })];
    expect(said({ property: 'memberOf', subjects, objects: ['branch'] })).toEqual([
      '党员（报道未点明）是党支部的一员。',
      'Members (the article does not name them) are members of Branch.',
    ]);
  });

  it('without any word is told by its kind', () => {
    expect(said({ subjects: [missing({})], objects: ['farm'] })).toEqual([
      '某村（报道未点明）实施养殖场。',
      'Some village (the article does not name it) runs the farm.',
    ]);
  });
});

describe('somebody’s word', () => {
  const time = { text: '目前', en: 'at present' };

  it('has its speaker, in Chinese in front, in English behind', () => {
    expect(said({ objects: ['farm'], saidBy: ['Wang Wu'], time })).toEqual([
      '王五说，目前，甲嘎查实施养殖场。',
      'At present, A-gacha runs the farm, said Wang Wu.',
    ]);
  });

  it('of themselves is told of themselves', () => {
    const given = { property: 'memberOf', subjects: ['Wang Wu'], objects: ['branch'] };
    expect(said({ ...given, saidBy: ['Wang Wu'] })).toEqual([
      '王五说，自己是党支部的一员。',
      'Wang Wu is a member of Branch, said Wang Wu.',
    ]);
    const mention = { zh: '队员', en: 'the members' };
    const they = [missing({ unknown: 'Person', mention, many: true })];
    expect(
      said({ property: 'memberOf', subjects: they, saidBy: they, objects: ['branch'] })[1],
    ).toBe('The members (the article does not name them) are members of Branch, said the members.');
  });

  it('that is a remark stands in quotation marks, others inside it in single ones', () => {
    const remark = [{ text: { zh: '‘小事’很快就办,真好', en: 'a ‘small thing’ is soon done' } }];
    const given = { property: 'commentsOn', subjects: ['Wang Wu'], objects: ['zone'] };
    expect(said({ ...given, saidBy: ['Wang Wu'], qualifiers: { remark } })).toEqual([
      '王五谈到高新区时说：“‘小事’很快就办，真好”。',
      '“A ‘small thing’ is soon done,” Wang Wu said of the High-tech Zone.',
    ]);
  });
});

describe('what a statement adds', () => {
  it('is told, the marks of Chinese print full-width', () => {
    const value = { text: { zh: '强化‘两新’,改进服务', en: 'strengthen service' } };
    const means = [{ text: { zh: '以党建为引领', en: 'led by Party building' } }];
    expect(said({ property: 'undertakes', value, qualifiers: { means } })).toEqual([
      '甲嘎查以党建为引领，强化“两新”，改进服务。',
      'A-gacha strengthen service, led by Party building.',
    ]);
  });

  it('is not told twice where other words of the statement have it', () => {
    const value = { text: { zh: '让更多老人受益', en: 'lets more old people gain' } };
    const recipients = [{ text: { zh: '老人', en: 'old people' } }];
    const given = { property: 'undertakes', value, qualifiers: { recipients } };
    expect(said(given)).toEqual(['甲嘎查让更多老人受益。', 'A-gacha lets more old people gain.']);
  });

  it('tells the year that this year is', () => {
    const quote = { article: 'a', exact: '103周年', start: 0, end: 5, sentences: ['s1'] };
    const time = { text: '今年', en: 'this year', from: '2024', to: '2024', inferredFrom: quote };
    const given = { objects: ['farm'], verb: build, status: 'planned', time };
    expect(said(given)).toEqual([
      '今年（2024年），甲嘎查计划建成养殖场。',
      'This year (2024), A-gacha plans to build the farm.',
    ]);
  });

  it('of what a plan is to be done by stands behind the plan', () => {
    const value = { text: { zh: '扩大规模', en: 'grow' } };
    const means = [{ text: { zh: '以党建为引领', en: 'led by Party building' } }];
    const given = { property: 'undertakes', value, qualifiers: { means } };
    expect(said({ ...given, status: 'planned' })[0]).toBe('甲嘎查计划以党建为引领，扩大规模。');
    const verb = {
      zh: '将',
      en: { base: 'will', present: 'will', past: 'would' },
      auxiliary: true,
    };
    expect(said({ ...given, verb: { ...verb, auxiliary: true } })[0]).toBe(
      '甲嘎查将以党建为引领，扩大规模。',
    );
  });

  it('is no project that its other words name', () => {
    const project = [{ entity: 'farm' }];
    const purpose = [{ text: { zh: '扩大养殖场', en: 'enlarge its farm' } }];
    const given = { property: 'investment', value: money('5万元', 50_000) };
    expect(said({ ...given, qualifiers: { project, purpose } })).toEqual([
      '甲嘎查投资5万元，扩大养殖场。',
      'A-gacha invests 50,000 yuan to enlarge its farm.',
    ]);
  });

  it('lists what stands in quotation marks without a comma between, as Chinese print does', () => {
    const quoted = {
      works: { zh: '“水渠”', en: 'a canal' },
      farm: { zh: '“养殖”', en: 'farming' },
    };
    expect(said({ objects: ['works', 'farm'], called: quoted })[0]).toBe(
      '甲嘎查实施“水渠”“养殖”。',
    );
  });

  it('leaves a list open where the article does, and says of what', () => {
    expect(said({ objects: ['works', 'farm'], open: ['objects'] })).toEqual([
      '甲嘎查实施工程、养殖场等。',
      'A-gacha runs the works, the farm and others.',
    ]);
    const others = { zh: '项目', en: 'projects' };
    expect(said({ objects: ['works', 'farm'], open: ['objects'], others })).toEqual([
      '甲嘎查实施工程、养殖场等项目。',
      'A-gacha runs the works, the farm and other projects.',
    ]);
  });
});
