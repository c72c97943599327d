import { describe, expect, it } from 'vitest';
import { type Answer, appOver, archive, archiveStore, ask, counting } from './archive-app.ts';

const app = appOver(archiveStore);
const names = (rows: { name: string }[]) => rows.map(({ name }) => name);

describe('who works where', () => {
  const query = `query ($person: String, $at: String, $articles: [String!]) {
    whoWorksWhere(person: $person, at: $at, articles: $articles) {
    totalCount nodes { person { ... on Entity { name } } post { zh }
      body { ... on Entity { name } ... on MissingEnd { kind } } belongsTo { name } places { name }
      statement { certainty evidence { exact } } } } }`;

  it('tells each person, the post, the body and where that body sits', async () => {
    const articles = ['camel-milk-road'];
    const { data } = await ask(app, query, { person: 'erdun', articles });
    expect(data.whoWorksWhere.nodes).toMatchObject([
      {
        person: { name: '额尔敦' },
        post: [{ zh: '书记' }],
        body: { name: '苏日格嘎查党支部' },
        belongsTo: [{ name: '苏日格嘎查' }],
        places: [{ name: '诺云苏木' }, { name: '北澜盟' }],
        statement: { certainty: 'STATED' },
      },
    ]);
  });

  it('answers for all articles, and for those that are named', async () => {
    const rows = async (articles?: string[]) => {
      const { data } = await ask(app, query, { person: 'erdun', ...(articles && { articles }) });
      return data.whoWorksWhere.totalCount;
    };
    // Two articles tell his one post.
    expect(await rows()).toBe(1);
    expect(await rows(['camel-milk-road', 'year-end-accounts'])).toBe(1);
    expect(await rows(['year-end-accounts'])).toBe(1);
    expect(await rows(['camel-fair'])).toBe(0);
    expect(await rows([])).toBe(0);
  });

  it('answers for a village with the bodies within it, for a zone with what lies in it', async () => {
    const at = async (slug: string) => {
      const { data } = await ask(app, query, { at: slug });
      return data.whoWorksWhere.nodes.map((row: { person: { name: string } }) => row.person.name);
    };
    expect(await at('surige-gacha')).toEqual(['额尔敦']);
    expect(new Set(await at('qingtan-zone'))).toEqual(new Set(['任秀兰', '巴图', '郭凯', '斯琴']));
  });

  it('leaves out who only lives or writes somewhere', async () => {
    for (const person of ['gaowa-herder', 'households-12', 'shan-mingyuan', 'bao-wenxiu']) {
      const { data } = await ask(app, query, { person });
      expect(data.whoWorksWhere.totalCount).toBe(0);
    }
  });
});

describe('pairings', () => {
  const query = `query ($enterprise: String, $village: String, $ties: [PropertyName!],
      $articles: [String!], $withCandidates: Boolean!) {
    pairings(enterprise: $enterprise, village: $village, ties: $ties, articles: $articles,
        withCandidates: $withCandidates) {
      totalCount nodes { tie { name } statement { slug }
        enterprises { ... on Entity { name } ... on MissingEnd { mention { zh } } }
        villages { ... on Entity { name } ... on MissingEnd { candidates { name } } }
        amounts { amount unit { zh } } projects { name } results { slug } } } }`;
  const slugs = (answer: Answer) =>
    answer.data.pairings.nodes.map((row: { statement: { slug: string } }) => row.statement.slug);

  it('are all four ties, and those of an article alone', async () => {
    const { data } = await ask(app, query, { withCandidates: true });
    const ties = data.pairings.nodes.map((row: { tie: { name: string } }) => row.tie.name);
    expect(new Set(ties)).toEqual(
      new Set(['PAIRED_WITH', 'DONATED_TO', 'SIGNED_AGREEMENT_WITH', 'LEASES_WITH']),
    );
    const articles = ['sea-buckthorn-season'];
    expect(slugs(await ask(app, query, { articles, withCandidates: true }))).toEqual([
      'chabu-lease',
      'flat-lease',
      'fodder-lease',
      'pasture-lease',
      'slope-lease',
      'wells',
    ]);
  });

  it('of a village hold those where it may be the one that is not named, unless told not to', async () => {
    const village = 'hayin-gacha';
    const named = ['cold-truck', 'hayin-supply', 'lanfeng-paired', 'slope-lease'];
    expect(slugs(await ask(app, query, { village, withCandidates: false }))).toEqual(named);
    expect(slugs(await ask(app, query, { village, withCandidates: true }))).toEqual(
      [...named, 'fodder-lease', 'street-lights'].sort(),
    );
  });

  it('of an enterprise with a village, by a tie', async () => {
    const both = { enterprise: 'lanfeng-power', village: 'surige-gacha' };
    const { data } = await ask(app, query, {
      ...both,
      ties: ['DONATED_TO'],
      withCandidates: false,
    });
    expect(data.pairings.nodes).toMatchObject([
      {
        enterprises: [{ name: '澜风电力公司' }],
        amounts: [{ amount: 200_000, unit: { zh: '元' } }],
      },
    ]);
    const none = await ask(app, query, { ...both, ties: ['LEASES_WITH'], withCandidates: false });
    expect(none.data.pairings.totalCount).toBe(0);
  });

  it('lead to their projects and results', async () => {
    const { data } = await ask(app, query, {
      enterprise: 'seabuckthorn-company',
      ties: ['LEASES_WITH'],
      withCandidates: true,
    });
    expect(data.pairings.nodes).toMatchObject([
      {
        statement: { slug: 'chabu-lease' },
        villages: [{ name: '察布嘎查' }],
        projects: [{ name: '沙棘种植' }],
        results: [{ slug: 'chabu-rent' }],
      },
      { statement: { slug: 'flat-lease' }, projects: [], results: [] },
    ]);
  });

  it('tell the article’s word for an enterprise that is not named', async () => {
    const { data } = await ask(app, query, { village: 'demuqi-gacha', withCandidates: false });
    expect(data.pairings.nodes).toContainEqual(
      expect.objectContaining({
        statement: { slug: 'pasture-lease' },
        enterprises: [{ mention: { zh: '一家公司' } }],
      }),
    );
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
    ['明远'],
    ['单明远'],
    ['shanmingyuan'],
    ['shan ming yuan'],
    ['smy'],
    ['Shan Mingyuan'],
    ['shnamingyuan'],
  ])('for %s finds 单明远 first', async (text) => expect((await found(text))[0]).toBe('单明远'));

  it('finds by a part of a name, the shorter name first', async () => {
    expect((await found('澜风')).slice(0, 2)).toEqual(['澜风电力公司', '澜风电力公司党支部']);
    expect(await found('驼源')).toEqual(['“驼源”公司']);
    expect((await found('嘎查')).length).toBeGreaterThan(8);
  });

  it('finds sentences by their words, across a line break, and by their translation', async () => {
    expect((await search('480万元')).sentences[0].sentence.text).toContain('每户社员增收');
    expect((await search('挤奶站的基础')).sentences[0].sentence.text).toContain('挤奶站的基础上');
    const english = await search('refrigerated lorry');
    expect(english.sentences).toMatchObject([
      { match: 'TRANSLATION', sentence: { text: expect.stringContaining('冷藏车') } },
    ]);
    const both = await search('lorry 冷藏车');
    expect(both.sentences).toMatchObject([
      { match: 'BOTH', sentence: { text: expect.stringContaining('冷藏车') } },
    ]);
  });

  it('marks what matches in a name and in a sentence', async () => {
    const marking = `{ search(query: "shanm", first: 1) { names { matched { field by text marks { start end } } } }
      sentences: search(query: "Volunteer Team", first: 1) { sentences { marks { start end } sentence { translation } } } }`;
    const { data } = await ask(app, marking);
    expect(data.search.names[0].matched).toEqual([
      { field: 'NAME', by: 'PINYIN', text: '单明远', marks: [{ start: 0, end: 2 }] },
      { field: 'NAME_EN', by: 'ENGLISH', text: 'Shan Mingyuan', marks: [{ start: 0, end: 6 }] },
    ]);
    const [{ marks, sentence }] = data.sentences.sentences;
    const words = marks.map((mark: { start: number; end: number }) =>
      sentence.translation.slice(mark.start, mark.end).toLowerCase(),
    );
    expect(new Set(words)).toEqual(new Set(['volunteer', 'team']));
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
    ['a right-to-left mark', '\u202e单明远'],
    ['a null character', '\u0000'],
  ])('answers %s', async (_, text) => {
    const { data, errors } = await ask(app, query, { query: text, first: 5 });
    expect(errors).toBeUndefined();
    expect(data.search.names.length).toBeLessThanOrEqual(5);
  });
});

describe('what is said and what follows', () => {
  it('is told of a speaker and of a statement', async () => {
    const { data } = await ask(
      app,
      `{ said: statements(filter: { saidBy: ["gaowa-herder"] }) { nodes { slug } }
         own: statements(filter: { entities: ["gaowa-herder"] }) { nodes { slug } }
         cause: statement(slug: "coop-income-2023") { resultOf { slug } results { slug } } }`,
    );
    expect(data.said.nodes).toContainEqual({ slug: 'chabu-rent' });
    expect(data.own.nodes).not.toContainEqual({ slug: 'chabu-rent' });
    expect(data.cause).toEqual({
      resultOf: [{ slug: 'coop-milk-2023' }],
      results: [{ slug: 'member-income' }, { slug: 'steady-income' }],
    });
  });
});

describe('two of one name', () => {
  it('are told apart, in lists and in the search', async () => {
    const { data } = await ask(
      app,
      `{ search(query: "高娃") { names { entity { slug distinction { zh } } } }
         entity(slug: "suhe") { distinction { zh } } }`,
    );
    const told = data.search.names.map(({ entity }: { entity: object }) => entity);
    expect(told).toContainEqual({
      slug: 'gaowa-tuoyuan',
      distinction: { zh: '“驼源”公司总经理' },
    });
    expect(told).toContainEqual({ slug: 'gaowa-herder', distinction: { zh: '察布嘎查' } });
    expect(data.entity.distinction).toBeNull();
  });
});

describe('paths', () => {
  const query = `query ($from: String!, $to: String!, $limit: Int!, $longest: Int!, $without: [PropertyFamily!]) {
    paths(from: $from, to: $to, limit: $limit, longest: $longest, withoutFamilies: $without) {
      truncated paths { length hops { from { slug } to { slug } statements { slug } } } } }`;
  const paths = async (from: string, to: string, more: object = {}) =>
    (await ask(app, query, { from, to, limit: 5, longest: 6, ...more })).data.paths;

  it('go by length, over distinct entities, parallel statements as one hop', async () => {
    const found = await paths('suhe', 'qingtan-committee');
    const [first] = found.paths;
    expect(first.hops.map((hop: { to: { slug: string } }) => hop.to.slug)).toEqual([
      'milk-station',
      'qingtan-committee',
    ]);
    expect(first.hops[0].statements).toEqual([{ slug: 'suhe-head' }, { slug: 'suhe-on-testing' }]);
    const lengths = found.paths.map((path: { length: number }) => path.length);
    expect(lengths.length).toBeGreaterThan(1);
    expect(lengths).toEqual([...lengths].sort((a: number, b: number) => a - b));
    for (const { hops } of found.paths) {
      const visited = ['suhe', ...hops.map((hop: { to: { slug: string } }) => hop.to.slug)];
      expect(new Set(visited).size).toBe(visited.length);
    }
  });

  it('tell of a hop what the named articles say', async () => {
    const saying = `query ($articles: [String!]) { paths(from: "suhe", to: "milk-station", limit: 1) {
      paths { hops { statements(articles: $articles) { slug } } } } }`;
    const told = async (articles: string[] | null) =>
      (await ask(app, saying, { articles })).data.paths.paths[0].hops[0].statements;
    expect(await told(null)).toEqual([{ slug: 'suhe-head' }, { slug: 'suhe-on-testing' }]);
    expect(await told(['year-end-accounts'])).toEqual([{ slug: 'suhe-head' }]);
    expect(await told([])).toEqual([]);
  });

  it('leave places out unless asked', async () => {
    expect((await paths('hayin-gacha', 'hewan-town', { longest: 1 })).paths).toEqual([]);
    const direct = await paths('hayin-gacha', 'hewan-town', { longest: 1, without: [] });
    expect(direct.paths).toHaveLength(1);
  });

  it('are none from a thing to itself, to what is not there, or where nothing connects', async () => {
    expect((await paths('suhe', 'suhe')).paths).toEqual([]);
    expect((await paths('suhe', 'nobody')).paths).toEqual([]);
    expect((await paths('bao-wenxiu', 'suhe')).paths).toEqual([]);
  });

  it('never pass through a missing end', async () => {
    const { paths: found } = await paths('tuoyuan-dairy', 'hayin-gacha', { without: [] });
    const statements = found.flatMap((path: { hops: { statements: { slug: string }[] }[] }) =>
      path.hops.flatMap((hop) => hop.statements.map(({ slug }) => slug)),
    );
    expect(statements).toContain('cold-truck');
    expect(statements).not.toContain('fodder-lease');
  });
});

describe('gaps and totals', () => {
  it('tell what is open, groups never', async () => {
    const { data } = await ask(
      app,
      '{ gaps { kind entity { slug unnamed } missing { slug } statements { slug } } }',
    );
    const of = (kind: string): { entity: { slug: string } }[] =>
      data.gaps.filter((gap: { kind: string }) => gap.kind === kind);
    const entitiesOf = (kind: string) => of(kind).map(({ entity }) => entity.slug);
    expect(of('MISSING_END')).toContainEqual(
      expect.objectContaining({
        missing: { slug: 'pasture-tenant' },
        statements: [{ slug: 'pasture-lease' }, { slug: 'wells' }],
      }),
    );
    // Who wrote or photographed is not expected to have one.
    expect(entitiesOf('PERSON_WITHOUT_POST')).toEqual(['gaowa-herder']);
    expect(entitiesOf('VILLAGE_WITHOUT_PAIRING')).toEqual(['buri-gacha']);
    expect(entitiesOf('COMPANY_WITHOUT_PAIRING')).toEqual(['beilan-cold-chain']);
    expect(
      data.gaps.some((gap: { entity: { unnamed: boolean } | null }) => gap.entity?.unnamed),
    ).toBe(false);
  });

  it('add joint dividends once, and leave groups on lines of their own', async () => {
    const { data } = await ask(
      app,
      `{ totals(properties: [DIVIDENDS, FUNDS, INCOME]) {
      property sum ofGroups per status unit { zh } statements { slug } } }`,
    );
    expect(data.totals).toContainEqual({
      property: 'DIVIDENDS',
      sum: 1_080_000,
      ofGroups: false,
      per: null,
      status: null,
      unit: { zh: '元' },
      statements: [{ slug: 'dividends-of-both' }, { slug: 'dividends-of-hayin' }],
    });
    const ofGroups = data.totals.filter((row: { ofGroups: boolean }) => row.ofGroups);
    expect(ofGroups).toMatchObject([
      { property: 'FUNDS', sum: 2_600_000, statements: [{ slug: 'funds-of-ten' }] },
    ]);
    const each = data.totals.filter((row: { per: string | null }) => row.per);
    expect(each.length).toBeGreaterThan(3);
    expect(each.every((row: { sum: number | null }) => row.sum === null)).toBe(true);
  });

  it('of a village and of a zone are by place', async () => {
    const sums = async (place: string) => {
      const { data } = await ask(
        app,
        'query ($place: String!) { totals(places: [$place], properties: [DIVIDENDS]) { sum } }',
        { place },
      );
      return data.totals;
    };
    expect(await sums('nuoyun-sumu')).toEqual([{ sum: 880_000 }]);
    expect(await sums('qingtan-zone')).toEqual([{ sum: 200_000 }]);
  });
});

describe('a kind’s own fields', () => {
  it('are what a reader expects', async () => {
    const { data } = await ask(
      app,
      `{
      person(slug: "ren-xiulan") { posts { post { zh } } }
      organisation(slug: "racing-association") {
        people { person { ... on Entity { name } } } partOf { name } }
      company: organisation(slug: "seabuckthorn-company") { pairings { tie { name } } }
      village(slug: "demuqi-gacha") {
        projects { slug } pairings { statement { slug } } }
      chabu: village(slug: "chabu-gacha") { figures { slug } }
      project(slug: "shelter-forest") { runBy { slug } results { slug } }
      wrong: person(slug: "demuqi-gacha") { posts { post { zh } } } }`,
    );
    expect(data.person.posts).toEqual([{ post: [{ zh: '会长' }] }, { post: [{ zh: '书记' }] }]);
    const people = data.organisation.people.map((row: { person: { name: string } }) => row.person);
    expect(names(people)).toEqual(['郭凯', '任秀兰']);
    expect(names(data.organisation.partOf)).toEqual(['河湾镇', '青滩产业园']);
    expect(data.company.pairings).toHaveLength(3);
    expect(data.village.projects).toEqual([{ slug: 'picking-garden-run' }]);
    expect(data.village.pairings).toEqual([
      { statement: { slug: 'pasture-lease' } },
      { statement: { slug: 'tuoyuan-paired-next' } },
      { statement: { slug: 'wells' } },
    ]);
    expect(data.chabu.figures.length).toBeGreaterThan(10);
    expect(data.project.runBy).toEqual([{ slug: 'forest-run' }]);
    expect(data.project.results).toEqual([{ slug: 'cost-per-mu' }]);
    expect(data.wrong).toBeNull();
  });
});

describe('an article', () => {
  it('tells of each sentence what it names and what it carries, in two questions', async () => {
    const { store, calls } = counting(archiveStore);
    const { data, errors } = await ask(
      appOver(store),
      `{ article(slug: "camel-milk-road") {
        lacunae { note { en } } misprints { start }
        sentences { slug coverage waived { en } mentions { entities { name } } statements { slug } } } }`,
    );
    expect(errors).toBeUndefined();
    const { sentences, lacunae, misprints } = data.article;
    const of = (coverage: string) =>
      sentences.filter((row: { coverage: string }) => row.coverage === coverage).length;
    expect([of('STATEMENTS'), of('NAMED_ONLY'), of('NOTHING')]).toEqual([24, 3, 4]);
    expect(sentences[1].statements).toEqual([{ slug: 'camel-milk-photo' }]);
    expect(sentences[4].waived).toEqual({ en: 'Only tells of the bustle in the camel pens.' });
    expect([lacunae.length, misprints.length]).toEqual([1, 1]);
    expect(calls).toEqual({ snapshot: 1, articles: 1, statementsBy: 1, entities: 1 });
  });

  it('tells where words name two entities', async () => {
    const { data } = await ask(
      app,
      '{ article(slug: "year-end-accounts") { sentences { mentions { entities { name } } } } }',
    );
    const mentions = data.article.sentences.flatMap((row: { mentions: object[] }) => row.mentions);
    expect(mentions).toContainEqual({
      entities: [{ name: '苏日格嘎查' }, { name: '察布嘎查' }],
    });
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
      expect(data.statements.totalCount).toBe(archive.statements.length);
    }
    expect(slugs).toEqual(archive.statements.map(({ id }) => id));
  });

  it('clamp the size of a page, literal and variable alike', async () => {
    const literal = await ask(app, '{ entities(first: 100000) { nodes { slug } } }');
    const variable = await ask(app, 'query ($n: Int) { entities(first: $n) { nodes { slug } } }', {
      n: 100_000,
    });
    expect(literal.data).toEqual(variable.data);
    expect(literal.data.entities.nodes.length).toBeLessThanOrEqual(200);
    const none = await ask(app, '{ entities(first: -5) { totalCount nodes { slug } } }');
    expect(none.data.entities).toMatchObject({
      totalCount: archive.entities.length,
      nodes: [],
    });
  });

  it.each([
    ['a cursor that is none', '{ entities(after: "nonsense") { totalCount } }', 'BAD_INPUT'],
    ['going backward', '{ entities(last: 3) { totalCount } }', 'BAD_INPUT'],
    [
      'a day that is none',
      '{ statements(filter: { from: "2023-13" }) { totalCount } }',
      'BAD_INPUT',
    ],
  ])('refuse %s with a code', async (_, query, code) => {
    const { errors } = await ask(app, query);
    expect(errors?.[0]?.extensions.code).toBe(code);
  });

  it('give back by its opaque id what they gave', async () => {
    const { data } = await ask(app, '{ statement(slug: "erdun-secretary") { id slug } }');
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
    ['too deep', `{ entity(slug: "erdun") { ${deep(6)} } }`],
    [
      'too broad',
      `{ ${Array.from({ length: 500 }, (_, n) => `a${n}: dataSet { hash }`).join(' ')} }`,
    ],
    [
      'too broad where its fragments are spread',
      `{ a: dataSet { ...All } b: dataSet { ...All } c: dataSet { ...All } } fragment All on DataSet { ${Array.from({ length: 150 }, (_, n) => `a${n}: hash`).join(' ')} }`,
    ],
    [
      'too deep where its fragments are spread',
      `{ entity(slug: "erdun") { ...A } } fragment A on Entity { ${deep(3).replace('slug', '...B')} } fragment B on Entity { ${deep(3)} }`,
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
      3,
    ],
    [
      'pairings',
      '{ pairings { nodes { enterprises { ... on Entity { name } } results { slug } projects { name } } } }',
      3,
    ],
    [
      'the statements of an entity',
      '{ statements(filter: { entities: ["chabu-gacha"] }) { nodes { sentence(language: ZH) subjects { ... on Entity { name } } speakers { ... on Entity { name } } results { sentence(language: EN) } resultOf { sentence(language: EN) } evidence { words } } } }',
      3,
    ],
    [
      'a search',
      '{ search(query: "嘎查") { names { entity { neighbours { statementCount } } } sentences { sentence { text } } } }',
      5,
    ],
    [
      'paths',
      '{ paths(from: "suhe", to: "tuoyuan-dairy", withoutFamilies: []) { paths { hops { from { name } statements { slug } } } } }',
      // The ends too: a retired id is found by its successor. Once for hops from both, and for each
      // length beyond two.
      9,
    ],
  ])('%s', async (_, query, most) => {
    const { store, calls } = counting(archiveStore);
    const { errors } = await ask(appOver(store), query);
    expect(errors).toBeUndefined();
    const total = Object.values(calls).reduce((sum, count) => sum + count, 0);
    expect(total, JSON.stringify(calls)).toBeLessThanOrEqual(most);
    expect(calls.snapshot).toBe(1);
  });
});
