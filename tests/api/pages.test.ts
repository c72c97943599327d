import { describe, expect, it } from 'vitest';
import { textOf } from '../../graph-seed/model/article-text.ts';
import { articleDataSet, embeddedStore } from './article-app.ts';
import { attribute, elements, textContent } from './page-html.ts';
import { open } from './pages-app.ts';

const [article] = articleDataSet.articles;
if (!article) throw new Error('The data set has no article.');
const title = articleDataSet.title;

describe('a page of an entity', () => {
  it('tells what it is, where it is, and every statement with its words and their translation', async () => {
    const { response, html, text } = await open('/entity/malaqin-party-branch');
    expect(response.status).toBe(200);
    expect(text).toContain(`玛拉沁社区党支部 · ${title.zh}`);
    expect(textContent(elements(html, 'h1')[0] ?? '')).toMatch(/玛拉沁社区党支部 .*Party branch/);
    expect(text).toMatch(/所属与所在：玛拉沁社区、/);
    expect(text).toContain('周冬瑞任玛拉沁社区党支部书记。');
    expect(text).toContain('任玛拉沁社区党支部书记。 原文直说 涉及');
    const quotes = elements(html, 'blockquote').map(textContent);
    expect(quotes).toContain('玛拉沁社区党支部书记周冬瑞');
    expect(text).toMatch(/英文译文（本项目所译，非原文） “In recent years our community/);
    expect(html).toContain('href="/statement/zhou-dongrui-secretary"');
    expect(html).toContain('href="/entity/zhou-dongrui"');
    expect(html).toContain('href="/kind/ORGANISATION"');
  });

  it('names all of its statements, each under its family', async () => {
    const { html } = await open('/entity/alxa-high-tech-zone');
    const ids = new Set(
      [...html.matchAll(/<p class="sentence"><a href="\/statement\/([^"]+)"/g)].map(([, id]) => id),
    );
    const [own = []] = await (await embeddedStore.snapshot()).statementIdsOf([
      'alxa-high-tech-zone',
    ]);
    expect([...ids].sort()).toEqual([...own].sort());
    const families = elements(html, 'h3').map(textContent);
    expect(families.length).toBeGreaterThan(3);
    expect(families).toEqual(
      articleDataSet.ontology.families
        .map(({ label }) => label.zh)
        .filter((label) => families.includes(label)),
    );
  });

  it('leads to what it may be that the article does not name', async () => {
    const { html, text } = await open('/entity/mengcao');
    expect(text).toContain('可能就是原文没有点明的');
    expect(html).toContain('href="/missing/paired-enterprises"');
  });

  it('describes itself to search engines and to whoever links to it', async () => {
    const { html } = await open('/entity/zhou-dongrui?view=table');
    expect(attribute(html, '<link rel="canonical"', 'href')).toBe(
      'http://localhost/entity/zhou-dongrui',
    );
    const alternate = (lang: string) =>
      attribute(html, `<link rel="alternate" hreflang="${lang}"`, 'href');
    expect(alternate('zh-CN')).toBe('http://localhost/entity/zhou-dongrui?lang=zh');
    expect(alternate('en')).toBe('http://localhost/entity/zhou-dongrui?lang=en');
    expect(attribute(html, '<meta name="description"', 'content')).toBe('玛拉沁社区党支部书记。');
    expect(attribute(html, '<meta property="og:title"', 'content')).toBe(`周冬瑞 · ${title.zh}`);
    const [json = ''] = elements(html, 'script type="application/ld+json"');
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'Person',
      name: '周冬瑞',
      alternateName: ['Zhou Dongrui'],
    });
  });

  it('names the host that its reader sees, behind a proxy too', async () => {
    const { html } = await open('http://graph.example/entity/zhou-dongrui', {
      'X-Forwarded-Proto': 'https',
    });
    expect(attribute(html, '<link rel="canonical"', 'href')).toBe(
      'https://graph.example/entity/zhou-dongrui',
    );
  });
});

describe('a page of a statement', () => {
  it('shows its parts, its quotes in their whole sentences, and what follows from it', async () => {
    const { html, text } = await open('/statement/wulansuhai-expand?lang=en');
    expect(text).toContain(
      'Measures of Wulansuhai Gacha: enlarge the industry, in 2024 (planned).',
    );
    expect(text).toMatch(/Subject Wulansuhai Gacha/);
    expect(text).toMatch(/in 2024 \(今年\) 2024 dated by “中国共产党成立103周年”/);
    expect(text).toMatch(/Certainty stated planned/);
    const [first = ''] = elements(html, 'blockquote');
    expect(textContent(first)).toMatch(/^温棚葡萄科学种植.*种植面积15亩。$/);
    expect(elements(first, 'mark')).toEqual(['今年该嘎查将扩大产业规模']);
    expect(html).toContain('href="/article/alxa-party-building-2024/s45?lang=en"');
  });

  it('says why what is inferred is inferred, and what may disagree with it', async () => {
    for (const one of articleDataSet.statements) {
      const reasons = [one.reason, ...one.inferred.map(({ reason }) => reason)].flatMap(
        (reason) => reason ?? [],
      );
      if (reasons.length === 0) continue;
      const { text } = await open(`/statement/${one.id}`);
      expect(text, one.id).toContain('推断');
      for (const { zh } of reasons) expect(text, one.id).toContain(textContent(zh));
    }
    const { html, text } = await open('/statement/wang-qiang-secretary');
    expect(text).toContain('互相出入的陈述');
    expect(html).toContain('href="/statement/song-guofang-secretary"');
  });

  it('has every quote of every statement, word for word, whatever line breaks the print has', async () => {
    const bare = (words: string) => words.replace(/\s/g, '');
    for (const { id, evidence } of articleDataSet.statements) {
      const { html } = await open(`/statement/${id}`);
      const quoted = bare(elements(html, 'blockquote').map(textContent).join(''));
      for (const { exact } of evidence) expect(quoted, id).toContain(bare(exact));
    }
  });
});

describe('a page of a missing end', () => {
  it('tells the article’s word, why it is open, who it may be, and what is said of it', async () => {
    const { html, text } = await open('/missing/mengcao-village');
    expect(elements(html, 'h1').map(textContent)).toEqual(['“嘎查”？']);
    expect(text).toContain('报道未说是哪个嘎查的集体河滩地');
    expect(html).toContain('href="/entity/bayinaobao-gacha"');
    expect(elements(html, 'blockquote').length).toBeGreaterThan(1);
    const { text: unnamed } = await open('/missing/lost-actor?lang=en');
    expect(unnamed).toContain('Not named: Place');
    expect(unnamed).toContain('The article has no word for it');
  });
});

describe('a page of the article', () => {
  it('is the whole text, each sentence with an anchor and a way to its statements', async () => {
    const { html, text } = await open(`/article/${article.id}`);
    expect(text).toContain(article.standing.zh);
    for (const { id } of article.sentences) {
      expect(html).toContain(`<span id="${id}">`);
      expect(html).toContain(`href="/article/${article.id}/${id}"`);
    }
    const body = textContent(elements(html, 'article')[0] ?? '');
    const bare = (words: string) => words.replace(/[\s\d]/g, '');
    const printed = article.sentences
      .map((sentence) => textOf(article).readable(sentence))
      .join('');
    expect(bare(body)).toBe(bare(printed));
  });

  it('has for each sentence its words, translation, names and statements', async () => {
    const { html, text } = await open(`/article/${article.id}/s26?lang=en`);
    expect(textContent(elements(html, 'blockquote')[0] ?? '')).toMatch(/周冬瑞说。?$/);
    expect(text).toContain('said Zhou Dongrui, Party branch secretary of Malaqin Community.');
    expect(html).toContain('href="/entity/zhou-dongrui?lang=en"');
    expect(html).toContain('href="/statement/zhou-dongrui-secretary?lang=en"');
    expect(html).toContain(`href="/article/${article.id}?lang=en#s26"`);
    expect(html).toContain(`href="/article/${article.id}/s25?lang=en"`);
  });
});
