import { describe, expect, it } from 'vitest';
import { textOf } from '../../graph-seed/model/article-text.ts';
import { lookUpIn } from '../archive/look-up.ts';
import { archive, archiveStore } from './archive-app.ts';
import { attribute, elements, textContent } from './page-html.ts';
import { appWithPages, open, pagesOf } from './pages-app.ts';

const { articleOf } = lookUpIn(archive);
const title = archive.title;

describe('a page of an entity', () => {
  it('tells what it is, where it is, and every statement with its words and their translation', async () => {
    const { response, html, text } = await open('/entity/surige-branch');
    expect(response.status).toBe(200);
    expect(text).toContain(`苏日格嘎查党支部 · ${title.zh}`);
    expect(textContent(elements(html, 'h1')[0] ?? '')).toMatch(/苏日格嘎查党支部 .*Party branch/);
    expect(text).toMatch(/所属与所在：苏日格嘎查、诺云苏木、北澜盟/);
    expect(text).toContain('额尔敦任苏日格嘎查党支部书记。');
    expect(text).toContain('任苏日格嘎查党支部书记。 原文直说 2023-10 至 2023-12 间报道 涉及');
    const quotes = elements(html, 'blockquote').map(textContent);
    expect(quotes).toContain('苏日格嘎查党支部书记额尔敦');
    expect(text).toMatch(/英文译文（本项目所译，非原文） “Our gacha’s co-operative began/);
    expect(html).toContain('href="/statement/erdun-secretary"');
    expect(html).toContain('href="/entity/erdun"');
    expect(html).toContain('href="/kind/ORGANISATION"');
  });

  it('names all of its statements, each under its family', async () => {
    const { html } = await open('/entity/chabu-gacha');
    const ids = new Set(
      [...html.matchAll(/<p class="sentence"><a href="\/statement\/([^"]+)"/g)].map(([, id]) => id),
    );
    const [own = []] = await (await archiveStore.snapshot()).statementIdsOf(['chabu-gacha']);
    expect([...ids].sort()).toEqual([...own].sort());
    const families = elements(html, 'h3').map(textContent);
    expect(families.length).toBeGreaterThan(3);
    expect(families).toEqual(
      archive.ontology.families
        .map(({ label }) => label.zh)
        .filter((label) => families.includes(label)),
    );
  });

  it('tells what a speaker says, though it takes no part in it', async () => {
    const { html, text } = await open('/entity/gaowa-herder');
    expect(text).toContain('由其讲述：1 条陈述');
    expect(html).toContain('href="/statement/chabu-rent"');
  });

  it('leads to what it may be that the article does not name', async () => {
    const { html, text } = await open('/entity/hayin-gacha');
    expect(text).toContain('可能就是原文未点明的');
    expect(html).toContain('href="/missing/street-light-gacha"');
  });

  it('describes itself to search engines and to whoever links to it', async () => {
    const over = appWithPages(archiveStore, {
      site: { publicUrl: new URL('https://example.org') },
    });
    const { html } = await open('/entity/erdun?view=table', {}, over);
    const address = 'https://example.org/entity/erdun';
    expect(attribute(html, '<link rel="canonical"', 'href')).toBe(address);
    expect(attribute(html, '<meta property="og:url"', 'content')).toBe(address);
    const alternate = (lang: string) =>
      attribute(html, `<link rel="alternate" hreflang="${lang}"`, 'href');
    expect(alternate('zh-CN')).toBe('https://example.org/entity/erdun?lang=zh');
    expect(alternate('en')).toBe('https://example.org/entity/erdun?lang=en');
    expect(attribute(html, '<meta name="description"', 'content')).toBe('苏日格嘎查党支部书记。');
    expect(attribute(html, '<meta property="og:title"', 'content')).toBe(`额尔敦 · ${title.zh}`);
    const [json = ''] = elements(html, 'script type="application/ld+json"');
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'Person',
      name: '额尔敦',
      alternateName: ['Erdun'],
      url: address,
    });
  });

  it('believes nobody who asks where it is', async () => {
    const { html } = await open('http://evil.example/entity/erdun', {
      'X-Forwarded-Proto': 'https',
      'X-Forwarded-Host': 'evil.example',
      Forwarded: 'host=evil.example;proto=https',
    });
    expect(html).not.toContain('evil.example');
    expect(attribute(html, '<link rel="canonical"', 'href')).toBe('/entity/erdun');
    expect(html).not.toContain('og:url');
  });
});

describe('a page of a family', () => {
  it('counts a fact once, however many articles tell it', async () => {
    const told = await (await archiveStore.snapshot()).factsTold(
      { families: ['figure'] },
      { first: 1 },
    );
    const { text } = await open('/family/FIGURE');
    expect(text).toContain(`数据与成效：${told.total} 个事实`);
    expect((await open('/family/FIGURE?lang=en')).text).toContain(
      `Figures and results: ${told.total} facts`,
    );
  });
});

describe('a page of a statement', () => {
  it('shows its parts, its quotes in their whole sentences, and what follows from it', async () => {
    const { html, text } = await open('/statement/coop-income-2024?lang=en');
    expect(text).toContain(
      'Next year (2024), the Surige Camel Co-operative is expected to earn at least 7 million yuan.',
    );
    expect(text).toMatch(/Who or what Surige Camel Co-operative/);
    expect(text).toMatch(/next year \(2024\) \(明年\) dated by “截至2023年9月”/);
    expect(text).toMatch(/Certainty stated forecast/);
    const [first = ''] = elements(html, 'blockquote');
    expect(textContent(first)).toMatch(/^截至2023年9月.*收入700万元以上。$/);
    expect(elements(first, 'mark')).toEqual(['预计明年收入700万元以上']);
    expect(html).toContain('href="/article/camel-milk-road/s13?lang=en"');
    const { html: cause } = await open('/statement/coop-income-2023');
    expect(cause).toContain('href="/statement/member-income"');
    expect(cause).toContain('href="/statement/steady-income"');
  });

  it('says why what is inferred is inferred, and what may disagree with it', async () => {
    for (const one of archive.statements) {
      const reasons = [one.reason, ...one.inferred.map(({ reason }) => reason)].flatMap(
        (reason) => reason ?? [],
      );
      if (reasons.length === 0) continue;
      const { text } = await open(`/statement/${one.id}`);
      expect(text, one.id).toContain('推断');
      for (const { zh } of reasons) expect(text, one.id).toContain(textContent(zh));
    }
    const { html, text } = await open('/statement/guo-secretary');
    expect(text).toContain('互相出入的陈述');
    expect(html).toContain('href="/statement/ren-secretary"');
  });

  it('says what disagrees with another article’s word for the same fact', async () => {
    const about = { zh: '谁是书记', en: 'Who is secretary' };
    const dispute = { id: 'secretaries', about, bothPossible: 'no' as const, note: about };
    const statements = ['erdun-secretary', 'guo-secretary'];
    const over = pagesOf({ ...archive, disputes: [{ ...dispute, statements }] });
    const { text } = await open('/statement/erdun-secretary-again', {}, over);
    expect(text).toContain('谁是书记');
  });

  it('has every quote of every statement, word for word, whatever line breaks the print has', async () => {
    const bare = (words: string) => words.replace(/\s/g, '');
    for (const { id, evidence } of archive.statements) {
      const { html } = await open(`/statement/${id}`);
      const quoted = bare(elements(html, 'blockquote').map(textContent).join(''));
      for (const { exact } of evidence) expect(quoted, id).toContain(bare(exact));
    }
  });
});

describe('a page of a missing end', () => {
  it('tells the article’s word, why it is open, who it may be, and what is said of it', async () => {
    const { html, text } = await open('/missing/pasture-tenant');
    expect(elements(html, 'h1').map(textContent)).toEqual(['“一家公司”？']);
    expect(text).toContain('报道未说租用草场的是哪家公司');
    for (const id of ['pasture-lease', 'wells']) expect(html).toContain(`href="/statement/${id}"`);
    const { html: candidates } = await open('/missing/street-light-gacha');
    for (const id of ['surige-gacha', 'chabu-gacha', 'hayin-gacha']) {
      expect(candidates).toContain(`href="/entity/${id}"`);
    }
    const { text: unnamed } = await open('/missing/lost-guardian?lang=en');
    expect(unnamed).toContain('Not named: Organisation');
    expect(unnamed).toContain('The article has no word for it');
  });
});

describe('a page of the article', () => {
  it('is the whole text, each sentence with an anchor and a way to its statements', async () => {
    const article = articleOf('camel-milk-road');
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
    const { html, text } = await open('/article/year-end-accounts/s8?lang=en');
    expect(textContent(elements(html, 'blockquote')[0] ?? '')).toMatch(/站长苏合说。?$/);
    expect(text).toContain('said Suhe, Head of the Camel Milk Testing Station.');
    expect(html).toContain('href="/entity/suhe?lang=en"');
    expect(html).toContain('href="/statement/suhe-head?lang=en"');
    expect(html).toContain('href="/article/year-end-accounts?lang=en#s8"');
    expect(html).toContain('href="/article/year-end-accounts/s7?lang=en"');
  });
});
