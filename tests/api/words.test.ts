import { describe, expect, it } from 'vitest';
import { appOver, archiveStore, ask } from './archive-app.ts';
import { elements, textContent } from './page-html.ts';
import { open } from './pages-app.ts';

const app = appOver(archiveStore);
const answer = async (query: string) => {
  const { data, errors } = await ask(app, query);
  expect(errors).toBeUndefined();
  return data;
};

describe('a figure', () => {
  const value = 'value { ... on Quantity { words { zh en } } }';

  it('says what it is counted per, in the API as in the text pages', async () => {
    const data = await answer(`{ statement(slug: "cost-per-mu") { ${value} } }`);
    expect(data.statement.value.words).toEqual({ zh: '每亩900元', en: '900 yuan a mu' });
    const { text } = await open('/statement/cost-per-mu');
    expect(text).toContain('内容 每亩900元');
    const { text: english } = await open('/statement/cost-per-mu?lang=en');
    expect(english).toContain('Content 900 yuan a mu (900元)');
  });

  it('that is a percentage has no blank in it', async () => {
    const data = await answer(`{ statement(slug: "juice-rate") { ${value} } }`);
    expect(data.statement.value.words).toEqual({ zh: '75%', en: '75%' });
    const { text } = await open('/statement/juice-rate?lang=en');
    expect(text).toContain('Content 75% (75%)');
  });
});

describe('a time', () => {
  it('has its words and its dates', async () => {
    const data = await answer(
      '{ statement(slug: "coop-profit-2022") { time { words { zh en } dates { zh en } } } }',
    );
    expect(data.statement.time).toEqual({
      words: { zh: '去年（2022年）', en: 'last year (2022)' },
      // The words have the year already.
      dates: null,
    });
  });
});

describe('a quote', () => {
  it('is read without the line breaks of the print, with its blanks', async () => {
    const quoteOf = async (slug: string) =>
      (await answer(`{ statement(slug: "${slug}") { evidence { words } } }`)).statement.evidence[0]
        .words;
    expect(await quoteOf('milking-stations-new')).toBe(
      '合作社将在原有5座挤奶站的基础上新建挤奶站3座',
    );
    expect(await quoteOf('camel-fair-photo')).toBe('包文秀 摄');
    const { html } = await open('/entity/luo-xiaochuan');
    expect(elements(html, 'blockquote').map(textContent)).toContain('□单明远 罗小川');
  });

  it('has its marks in its sentence as it is read', async () => {
    const data = await answer(
      `{ statement(slug: "milking-stations-new") {
        quotedSentences { sentence { slug text } marks { start end context } } } }`,
    );
    const [{ sentence, marks }] = data.statement.quotedSentences;
    const [{ start, end, context }] = marks;
    expect(
      Array.from(sentence.text as string)
        .slice(start, end)
        .join(''),
    ).toBe('合作社将在原有5座挤奶站的基础上新建挤奶站3座');
    expect(context).toBe(false);
  });
});

describe('certainty', () => {
  it('of what the article says is one word', async () => {
    const { text } = await open('/statement/suhe-head');
    expect(text).toContain('依据 原文直说');
    const data = await answer('{ dataSet { ontology { certainties { name label { zh en } } } } }');
    expect(data.dataSet.ontology.certainties).toEqual([
      { name: 'STATED', label: { zh: '原文直说', en: 'stated' } },
      { name: 'PARTLY_INFERRED', label: { zh: '部分推断', en: 'partly inferred' } },
      { name: 'INFERRED', label: { zh: '推断', en: 'inferred' } },
    ]);
  });

  it('of a line is that of the part it stands for', async () => {
    const data = await answer(
      '{ network { links { statement { slug } target inferred inferredPart { part reason { zh } } } } }',
    );
    const lines = data.network.links.filter(
      (link: { statement: { slug: string } }) => link.statement.slug === 'store-to-canteen',
    );
    expect(lines).toMatchObject([
      { target: 'store-to-canteen', inferred: false, inferredPart: null },
      {
        target: 'canteen',
        inferred: true,
        inferredPart: { part: 'project', reason: { zh: expect.stringContaining('邻里食堂') } },
      },
    ]);
  });
});

describe('an entity', () => {
  it('has a name for its type', async () => {
    const data = await answer('{ entity(slug: "surige-branch") { typeLabel { zh en } } }');
    expect(data.entity.typeLabel).toEqual({ zh: '党组织', en: 'Party body' });
  });

  it('of the kind 人物 stands in a column of names, its other forms after 又作', async () => {
    const { html } = await open('/');
    expect(textContent(elements(html, 'th scope="col"')[0] ?? '')).toBe('姓名');
    expect((await open('/kind/PERSON')).text).toContain('人物：');
    expect((await open('/entity/milk-station')).text).toContain('又作：检测站');
  });
});
