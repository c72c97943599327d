import { describe, expect, it } from 'vitest';
import { appOver, ask, embeddedStore } from './article-app.ts';
import { elements, textContent } from './page-html.ts';
import { open } from './pages-app.ts';

const app = appOver(embeddedStore);
const answer = async (query: string) => {
  const { data, errors } = await ask(app, query);
  expect(errors).toBeUndefined();
  return data;
};

describe('a figure', () => {
  const value = 'value { ... on Quantity { words { zh en } } }';

  it('says what it is counted per, in the API as in the text pages', async () => {
    const data = await answer(`{ statement(slug: "wulansuhai-grape-yield") { ${value} } }`);
    expect(data.statement.value.words).toEqual({ zh: '每亩1600斤', en: '1,600 jin per mu' });
    const { text } = await open('/statement/wulansuhai-grape-yield');
    expect(text).toContain('内容 每亩1600斤');
    const { text: english } = await open('/statement/wulansuhai-grape-yield?lang=en');
    expect(english).toContain('Content 1,600 jin per mu (1600斤)');
  });

  it('that is a percentage has no blank in it', async () => {
    const data = await answer(`{ statement(slug: "interest-linkage-rate") { ${value} } }`);
    expect(data.statement.value.words).toEqual({ zh: '89.9%', en: '89.9%' });
    const { text } = await open('/statement/interest-linkage-rate?lang=en');
    expect(text).toContain('Content 89.9% (89.9%)');
  });
});

describe('a time', () => {
  it('has its words and its dates', async () => {
    const data = await answer(
      '{ statement(slug: "wulansuhai-expand") { time { words { zh en } dates { zh en } } } }',
    );
    expect(data.statement.time).toEqual({
      words: { zh: '今年', en: 'in 2024' },
      dates: { zh: '2024', en: '2024' },
    });
  });
});

describe('a quote', () => {
  it('is read without the line breaks of the print, with its blanks', async () => {
    const quoteOf = async (slug: string) =>
      (await answer(`{ statement(slug: "${slug}") { evidence { words } } }`)).statement.evidence[0]
        .words;
    expect(await quoteOf('company-members-lead')).toBe('党员带头遵守企业各项规章制度');
    expect(await quoteOf('zones-contest')).toContain('“党建引领凝聚力 以赛促学竞风采”');
    const { html } = await open('/entity/liu-hongzhang');
    expect(elements(html, 'blockquote').map(textContent)).toContain('□刘宏章 赵小丽');
  });

  it('has its marks in its sentence as it is read', async () => {
    const data = await answer(
      `{ statement(slug: "keboer-brand-known") {
        quotedSentences { sentence { slug text } marks { start end context } } } }`,
    );
    const [{ sentence, marks }] = data.statement.quotedSentences;
    const [{ start, end, context }] = marks;
    expect(
      Array.from(sentence.text as string)
        .slice(start, end)
        .join(''),
    ).toBe('打响了科泊尔旅游特色品牌');
    expect(context).toBe(false);
  });
});

describe('certainty', () => {
  it('of what the article says is one word', async () => {
    const { text } = await open('/statement/zhou-dongrui-secretary');
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
      (link: { statement: { slug: string } }) =>
        link.statement.slug === 'wulansuhai-household-income',
    );
    expect(lines).toMatchObject([
      { target: 'wulansuhai-household-income', inferred: false, inferredPart: null },
      {
        target: 'greenhouse-grapes',
        inferred: true,
        inferredPart: { part: 'project', reason: { zh: expect.stringContaining('温棚产业') } },
      },
    ]);
  });
});

describe('an entity', () => {
  it('has a name for its type', async () => {
    const data = await answer('{ entity(slug: "malaqin-party-branch") { typeLabel { zh en } } }');
    expect(data.entity.typeLabel).toEqual({ zh: '党组织', en: 'Party body' });
  });

  it('of the kind 人物 stands in a column of names, its other forms after 又作', async () => {
    const { html } = await open('/');
    expect(textContent(elements(html, 'th scope="col"')[0] ?? '')).toBe('姓名');
    expect((await open('/kind/PERSON')).text).toContain('人物：');
    expect((await open('/entity/alxa-high-tech-zone')).text).toContain('又作：高新区');
  });
});
