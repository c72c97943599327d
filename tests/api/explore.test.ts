import { describe, expect, it } from 'vitest';
import {
  type Answer,
  appOver,
  articleDataSet,
  ask,
  counting,
  embeddedStore,
} from './article-app.ts';

const app = appOver(embeddedStore);
const names = (rows: { name: string }[]) => rows.map(({ name }) => name);

describe('who works where', () => {
  const query = `query ($person: String, $at: String) { whoWorksWhere(person: $person, at: $at) {
    totalCount nodes { person { ... on Entity { name } } post { zh }
      body { ... on Entity { name } ... on MissingEnd { kind } } belongsTo { name } places { name }
      statement { certainty evidence { exact } } } } }`;

  it('tells each person, the post, the body and where that body sits', async () => {
    const { data } = await ask(app, query, { person: 'zhou-dongrui' });
    expect(data.whoWorksWhere.nodes).toMatchObject([
      {
        person: { name: '周冬瑞' },
        post: [{ zh: '书记' }],
        body: { name: '玛拉沁社区党支部' },
        places: [
          { name: '玛拉沁社区' },
          { name: '阿拉善高新区' },
          { name: '乌斯太镇' },
          { name: '阿拉善盟' },
        ],
        statement: { certainty: 'STATED' },
      },
    ]);
  });

  it('answers for a village with the bodies within it, for a zone with what lies in it', async () => {
    const at = async (slug: string) => {
      const { data } = await ask(app, query, { at: slug });
      return data.whoWorksWhere.nodes.map((row: { person: { name: string } }) => row.person.name);
    };
    expect(await at('wulansuhai-gacha')).toEqual(['潘克华', '潘克华']);
    expect(new Set(await at('alxa-high-tech-zone'))).toEqual(
      new Set(['刘晓磊', '魏治华', '周冬瑞']),
    );
  });

  it('leaves out who only lives or writes somewhere', async () => {
    for (const person of ['wang-lijuan', 'ma-xin', 'liu-hongzhang']) {
      const { data } = await ask(app, query, { person });
      expect(data.whoWorksWhere.totalCount).toBe(0);
    }
  });
});

describe('pairings', () => {
  const query = `query ($enterprise: String, $village: String, $ties: [PropertyName!],
      $withCandidates: Boolean!) {
    pairings(enterprise: $enterprise, village: $village, ties: $ties, withCandidates: $withCandidates) {
      totalCount nodes { tie { name }
        enterprises { ... on Entity { name } ... on MissingEnd { mention { zh } } }
        villages { ... on Entity { name } ... on MissingEnd { candidates { name } } }
        amounts { amount unit { zh } } projects { name } results { slug } } } }`;
  const ties = (answer: Answer) =>
    answer.data.pairings.nodes.map((row: { tie: { name: string } }) => row.tie.name);

  it('are four, each with its tie', async () => {
    expect(ties(await ask(app, query, { withCandidates: true }))).toEqual([
      'PAIRED_WITH',
      'DONATED_TO',
      'LEASES_WITH',
      'SIGNED_AGREEMENT_WITH',
    ]);
  });

  it('of a village hold those where it may be the one that is not named, unless told not to', async () => {
    const village = 'bayinaobao-gacha';
    expect(ties(await ask(app, query, { village, withCandidates: false }))).toEqual(['DONATED_TO']);
    expect(ties(await ask(app, query, { village, withCandidates: true }))).toHaveLength(3);
  });

  it('of an enterprise with a village, by a tie', async () => {
    const both = { enterprise: 'four-enterprises', village: 'bayinaobao-gacha' };
    const { data } = await ask(app, query, {
      ...both,
      ties: ['DONATED_TO'],
      withCandidates: false,
    });
    expect(data.pairings.nodes).toMatchObject([
      { enterprises: [{ name: '4家企业' }], amounts: [{ amount: 300_000, unit: { zh: '元' } }] },
    ]);
    const none = await ask(app, query, { ...both, ties: ['LEASES_WITH'], withCandidates: false });
    expect(none.data.pairings.totalCount).toBe(0);
  });

  it('lead to their results', async () => {
    const { data } = await ask(app, query, { ties: ['LEASES_WITH'], withCandidates: true });
    expect(data.pairings.nodes[0]).toMatchObject({
      enterprises: [{ mention: { zh: '企业' } }],
      villages: [{ name: '乌兰素海嘎查' }],
      projects: [{ name: '温棚葡萄' }],
      results: [{ slug: 'wulansuhai-household-income' }],
    });
  });
});

describe('a search', () => {
  const query = `query ($query: String!, $first: Int!) { search(query: $query, first: $first) {
    names { match entity { name } } sentences { match sentence { text } } more } }`;
  const search = async (text: string, first = 20) =>
    (await ask(app, query, { query: text, first })).data.search;
  const found = async (text: string) =>
    (await search(text)).names.map((hit: { entity: { name: string } }) => hit.entity.name);

  it.each([
    ['冬瑞'],
    ['周冬瑞'],
    ['zhoudongrui'],
    ['zhou dong rui'],
    ['zdr'],
    ['Zhou Dongrui'],
    ['zhuodongrui'],
  ])('for %s finds 周冬瑞 first', async (text) => expect((await found(text))[0]).toBe('周冬瑞'));

  it('finds by a part of a name, the shorter name first', async () => {
    expect((await found('庆华'))[0]).toBe('内蒙古庆华集团乌斯太精细化工有限公司');
    expect(await found('蒙草')).toEqual(['“蒙草”公司']);
    expect((await found('嘎查')).length).toBeGreaterThan(8);
  });

  it('finds sentences by their words, across a line break, and by their translation', async () => {
    expect((await search('364万元')).sentences[0].sentence.text).toContain('创历史新高');
    expect((await search('科泊尔旅游')).sentences).toHaveLength(1);
    const english = await search('haircut services');
    expect(english.sentences.every((hit: { match: string }) => hit.match === 'TRANSLATION')).toBe(
      true,
    );
  });

  it('marks what matches in a name and in a sentence', async () => {
    const marking = `{ search(query: "zhoud", first: 1) { names { matched { field by text marks { start end } } } }
      sentences: search(query: "volunteer teams", first: 1) { sentences { marks { start end } sentence { translation } } } }`;
    const { data } = await ask(app, marking);
    expect(data.search.names[0].matched).toEqual([
      { field: 'NAME', by: 'PINYIN', text: '周冬瑞', marks: [{ start: 0, end: 2 }] },
      { field: 'NAME_EN', by: 'ENGLISH', text: 'Zhou Dongrui', marks: [{ start: 0, end: 6 }] },
    ]);
    const [{ marks, sentence }] = data.sentences.sentences;
    const words = marks.map((mark: { start: number; end: number }) =>
      sentence.translation.slice(mark.start, mark.end).toLowerCase(),
    );
    expect(new Set(words)).toEqual(new Set(['volunteer', 'teams']));
  });

  it('says that there are others', async () => {
    const { names: hits, more } = await search('嘎查', 2);
    expect({ hits: hits.length, more }).toEqual({ hits: 2, more: true });
  });

  it.each([
    ['nothing', ''],
    ['blanks', '   '],
    ['Lucene', '+-&&||!(){}[]^"~*?:\\/ AND OR NOT'],
    ['Cypher', "'}) DETACH DELETE n //"],
    ['2,000 characters', '嘎'.repeat(2000)],
    ['half a surrogate pair', '\ud83d'],
    ['a right-to-left mark', '\u202e周冬瑞'],
    ['a null character', '\u0000'],
  ])('answers %s', async (_, text) => {
    const { data, errors } = await ask(app, query, { query: text, first: 5 });
    expect(errors).toBeUndefined();
    expect(data.search.names.length).toBeLessThanOrEqual(5);
  });
});

describe('paths', () => {
  const query = `query ($from: String!, $to: String!, $limit: Int!, $longest: Int!, $without: [PropertyFamily!]) {
    paths(from: $from, to: $to, limit: $limit, longest: $longest, withoutFamilies: $without) {
      truncated paths { length hops { from { slug } to { slug } statements { slug } } } } }`;
  const paths = async (from: string, to: string, more: object = {}) =>
    (await ask(app, query, { from, to, limit: 5, longest: 6, ...more })).data.paths;

  it('go by length, over distinct entities, parallel statements as one hop', async () => {
    const found = await paths('pan-kehua', 'greenhouse-grapes');
    const [first] = found.paths;
    expect(first.hops.map((hop: { to: { slug: string } }) => hop.to.slug)).toEqual([
      'wulansuhai-party-branch',
      'wulansuhai-gacha',
      'greenhouse-grapes',
    ]);
    expect(first.hops[2].statements.length).toBeGreaterThan(1);
    const lengths = found.paths.map((path: { length: number }) => path.length);
    expect(lengths).toEqual([...lengths].sort((a: number, b: number) => a - b));
    for (const { hops } of found.paths) {
      const visited = ['pan-kehua', ...hops.map((hop: { to: { slug: string } }) => hop.to.slug)];
      expect(new Set(visited).size).toBe(visited.length);
    }
  });

  it('leave places out unless asked', async () => {
    expect((await paths('shangtan-gacha', 'demonstration-zone', { longest: 1 })).paths).toEqual([]);
    const direct = await paths('shangtan-gacha', 'demonstration-zone', { longest: 1, without: [] });
    expect(direct.paths).toHaveLength(1);
  });

  it('are none from a thing to itself, to what is not there, or where nothing connects', async () => {
    expect((await paths('ma-xin', 'ma-xin')).paths).toEqual([]);
    expect((await paths('ma-xin', 'nobody')).paths).toEqual([]);
    expect((await paths('wang-xin', 'pan-kehua')).paths).toEqual([]);
  });

  it('never pass through a missing end', async () => {
    const { paths: found } = await paths('mengcao', 'bayinaobao-gacha', { without: [] });
    const statements = found.flatMap((path: { hops: { statements: { slug: string }[] }[] }) =>
      path.hops.flatMap((hop) => hop.statements.map(({ slug }) => slug)),
    );
    expect(statements).not.toContain('enterprises-paired-villages');
  });
});

describe('gaps and totals', () => {
  it('tell what is open, groups never', async () => {
    const { data } = await ask(app, '{ gaps { kind entity { name unnamed } missing { slug } } }');
    const of = (kind: string) => data.gaps.filter((gap: { kind: string }) => gap.kind === kind);
    expect(
      of('MISSING_END').map((gap: { missing: { slug: string } }) => gap.missing.slug),
    ).toContain('mengcao-village');
    expect(names(of('PERSON_WITHOUT_POST').map((gap: { entity: object }) => gap.entity))).toEqual(
      expect.arrayContaining(['马新', '王丽娟']),
    );
    const villages = of('VILLAGE_WITHOUT_PAIRING').map(
      (gap: { entity: { name: string } }) => gap.entity,
    );
    expect(names(villages)).toContain('上滩嘎查');
    expect(names(villages)).not.toContain('巴音敖包嘎查');
    expect(
      data.gaps.some((gap: { entity: { unnamed: boolean } | null }) => gap.entity?.unnamed),
    ).toBe(false);
  });

  it('add joint dividends once, and leave groups on lines of their own', async () => {
    const { data } = await ask(
      app,
      `{ totals(properties: [DIVIDENDS, FUNDS, INCOME]) {
      property sum ofGroups per unit { zh } statements { slug } } }`,
    );
    const dividends = data.totals.filter(
      (row: { property: string }) => row.property === 'DIVIDENDS',
    );
    expect(dividends).toMatchObject([{ sum: 4_720_000, ofGroups: false, unit: { zh: '元' } }]);
    const funds = data.totals.find((row: { property: string }) => row.property === 'FUNDS');
    expect(funds).toMatchObject({ sum: 20_900_000, ofGroups: true });
    const each = data.totals.filter((row: { per: string | null }) => row.per);
    expect(each.every((row: { sum: number | null }) => row.sum === null)).toBe(true);
  });

  it('of a village and of a zone are by place', async () => {
    const { data } = await ask(
      app,
      `{ totals(places: ["demonstration-zone"], properties: [DIVIDENDS]) {
      sum statements { slug } } }`,
    );
    expect(data.totals).toMatchObject([{ sum: 1_080_000 }]);
  });
});

describe('a kind’s own fields', () => {
  it('are what a reader expects', async () => {
    const { data } = await ask(
      app,
      `{
      person(slug: "pan-kehua") { posts { post { zh } } }
      organisation(slug: "urban-rural-construction-bureau") {
        people { person { ... on Entity { name } } } partOf { name } pairings { tie { name } } }
      village(slug: "bayanshugui-gacha") {
        projects { slug } pairings { tie { name } } figures { slug } }
      project(slug: "ostrich-breeding") { runBy { slug } results { slug } }
      wrong: person(slug: "bayanshugui-gacha") { posts { post { zh } } } }`,
    );
    expect(data.person.posts).toHaveLength(2);
    expect(
      data.organisation.people.map((row: { person: { name: string } }) => row.person.name),
    ).toEqual(['刘晓磊', '刘晓磊']);
    expect(names(data.organisation.partOf)).toEqual(['阿拉善高新区', '阿拉善盟']);
    expect(data.village.figures.length).toBeGreaterThan(1);
    expect(data.project.runBy.length).toBeGreaterThan(0);
    expect(data.wrong).toBeNull();
  });
});

describe('an article', () => {
  it('tells of each sentence what it names and what it carries, in two questions', async () => {
    const { store, calls } = counting(embeddedStore);
    const { data, errors } = await ask(
      appOver(store),
      `{ article(slug: "alxa-party-building-2024") {
        lacunae { note { en } } misprints { start }
        sentences { slug coverage waived { en } mentions { entities { name } } statements { slug } } } }`,
    );
    expect(errors).toBeUndefined();
    const { sentences, lacunae } = data.article;
    const of = (coverage: string) =>
      sentences.filter((row: { coverage: string }) => row.coverage === coverage).length;
    expect([of('STATEMENTS'), of('NAMED_ONLY'), of('NOTHING')]).toEqual([57, 0, 12]);
    const twoZones = sentences[0].mentions.at(-1).entities;
    expect(names(twoZones)).toEqual(['阿拉善高新区', '示范区']);
    expect(sentences[1].statements).toEqual([{ slug: 'wang-xin-photograph' }]);
    expect(lacunae).toHaveLength(1);
    expect(calls).toEqual({ snapshot: 1, articles: 1, statementsBy: 1, entities: 1 });
  });
});

describe('lists and nodes', () => {
  it('page forward without losing or doubling a row', async () => {
    const query = `query ($after: String) { statements(first: 37, after: $after) { totalCount
      nodes { slug } pageInfo { hasNextPage endCursor } } }`;
    const slugs: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { data }: Answer = await ask(app, query, { after });
      slugs.push(...data.statements.nodes.map((row: { slug: string }) => row.slug));
      ({ hasNextPage: more, endCursor: after } = data.statements.pageInfo);
      expect(data.statements.totalCount).toBe(articleDataSet.statements.length);
    }
    expect(slugs).toEqual(articleDataSet.statements.map(({ id }) => id));
  });

  it('clamp the size of a page, literal and variable alike', async () => {
    const literal = await ask(app, '{ entities(first: 100000) { nodes { slug } } }');
    const variable = await ask(app, 'query ($n: Int) { entities(first: $n) { nodes { slug } } }', {
      n: 100_000,
    });
    expect(literal.data).toEqual(variable.data);
    expect(literal.data.entities.nodes.length).toBeLessThanOrEqual(200);
    const none = await ask(app, '{ entities(first: -5) { totalCount nodes { slug } } }');
    expect(none.data.entities).toMatchObject({ totalCount: 94, nodes: [] });
  });

  it.each([
    ['a cursor that is none', '{ entities(after: "nonsense") { totalCount } }', 'BAD_INPUT'],
    ['going backward', '{ entities(last: 3) { totalCount } }', 'BAD_INPUT'],
    ['a day that is none', '{ statements(filter: { from: "2023" }) { totalCount } }', 'BAD_INPUT'],
  ])('refuse %s with a code', async (_, query, code) => {
    const { errors } = await ask(app, query);
    expect(errors?.[0]?.extensions.code).toBe(code);
  });

  it('give back by its opaque id what they gave', async () => {
    const { data } = await ask(app, '{ statement(slug: "zhou-dongrui-secretary") { id slug } }');
    const again = await ask(
      app,
      'query ($id: ID!) { node(id: $id) { id ... on Statement { slug } } }',
      { id: data.statement.id },
    );
    expect(again.data.node).toEqual(data.statement);
  });
});

describe('limits', () => {
  const deep = (levels: number): string =>
    levels === 0
      ? 'slug'
      : `statements { resultOf { subjects { ... on Entity { ${deep(levels - 1)} } } } }`;

  it.each([
    ['too deep', `{ entity(slug: "ma-xin") { ${deep(6)} } }`],
    ['too costly', `{ entities(first: 200) { nodes { ${deep(2)} } } }`],
    [
      'too broad',
      `{ ${Array.from({ length: 500 }, (_, n) => `a${n}: dataSet { hash }`).join(' ')} }`,
    ],
  ])('refuse a query that is %s', async (_, query) => {
    const { errors } = await ask(app, query);
    expect(errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
  });

  it('refuse a query of too many tokens', async () => {
    const { errors } = await ask(app, `{ dataSet { ${'hash '.repeat(5000)} } }`);
    expect(errors?.[0]?.message).toMatch(/token/i);
  });
});

describe('the store is asked once a field, never once a row', () => {
  it.each([
    [
      'the whole drawing',
      '{ network { nodes { x y entity { name } } links { statement { evidence { sentences { text } } } } } }',
      4,
    ],
    [
      'all statements of all entities',
      '{ entities(first: 200) { nodes { statements { sentence(language: ZH) saidBy { name } } } } }',
      6,
    ],
    [
      'who works where',
      '{ whoWorksWhere { nodes { person { ... on Entity { name } } belongsTo { name } places { name } statement { evidence { sentences { text } } } } } }',
      7,
    ],
    [
      'pairings',
      '{ pairings { nodes { enterprises { ... on Entity { name } } results { slug } projects { name } } } }',
      4,
    ],
    [
      'a search',
      '{ search(query: "嘎查") { names { entity { neighbours { statementCount } } } sentences { sentence { text } } } }',
      5,
    ],
    [
      'paths',
      '{ paths(from: "pan-kehua", to: "four-enterprises", withoutFamilies: []) { paths { hops { from { name } statements { slug } } } } }',
      4,
    ],
  ])('%s', async (_, query, most) => {
    const { store, calls } = counting(embeddedStore);
    const { errors } = await ask(appOver(store), query);
    expect(errors).toBeUndefined();
    const total = Object.values(calls).reduce((sum, count) => sum + count, 0);
    expect(total, JSON.stringify(calls)).toBeLessThanOrEqual(most);
    expect(calls.snapshot).toBe(1);
  });
});
