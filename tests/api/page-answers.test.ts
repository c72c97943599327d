import { describe, expect, it } from 'vitest';
import { archiveStore } from './archive-app.ts';
import { attribute } from './page-html.ts';
import { appWithPages, archivePages, open } from './pages-app.ts';

describe('the language of a page', () => {
  it.each([
    ['/entity/erdun', undefined, 'zh-CN'],
    ['/entity/erdun', 'en-GB,en;q=0.9,zh;q=0.8', 'en'],
    ['/entity/erdun', 'zh-TW,en;q=0.9', 'zh-CN'],
    ['/entity/erdun', 'fr,de', 'zh-CN'],
    ['/entity/erdun', 'zh;q=0,en;q=0.1', 'en'],
    ['/entity/erdun?lang=en', 'zh', 'en'],
    ['/entity/erdun?lang=zh', 'en', 'zh-CN'],
    ['/entity/erdun?lang=xx', 'en', 'en'],
  ])('of %s with Accept-Language %s is %s', async (path, accepted, lang) => {
    const { response, html } = await open(path, accepted ? { 'Accept-Language': accepted } : {});
    expect(attribute(html, '<html', 'lang')).toBe(lang);
    expect(response.headers.get('content-language')).toBe(lang);
    expect(response.headers.get('vary')).toContain('Accept-Language');
    expect(html).toContain(lang === 'en' ? 'Erdun · ' : '额尔敦 · ');
  });

  it('stays in the links where the address names it, and only there', async () => {
    const named = await open('/entity/erdun?lang=en');
    expect(named.html).toContain('href="/entity/surige-branch?lang=en"');
    expect(named.html).toContain('href="/?lang=en"');
    expect(attribute(named.html, '<link rel="canonical"', 'href')).toMatch(/\?lang=en$/);
    const byBrowser = await open('/entity/erdun', { 'Accept-Language': 'en' });
    expect(byBrowser.html).toContain('href="/entity/surige-branch"');
  });

  it.each(['/', '/entity/erdun', '/kind/PERSON', '/entity/nobody'])(
    'can be changed on %s, which also leads to the overview and to the API',
    async (path) => {
      const { html } = await open(path);
      expect(html).toContain(`<a href="${path}?lang=en" hreflang="en"`);
      expect(html).toContain('href="/graphql"');
      expect(html).toContain('<a href="/">');
      const english = await open(`${path}?lang=en`);
      expect(english.html).toContain(`<a href="${path}?lang=zh" hreflang="zh-CN"`);
    },
  );
});

describe('over HTTP', () => {
  it('answers HEAD as GET, without the text', async () => {
    const response = await archivePages.request('/entity/erdun', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-language')).toBe('zh-CN');
    expect(await response.text()).toBe('');
    expect((await archivePages.request('/entity/nobody', { method: 'HEAD' })).status).toBe(404);
  });

  it('lets a browser keep the page and ask whether it still holds', async () => {
    const { response } = await open('/entity/erdun');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    const etag = response.headers.get('etag') ?? '';
    const again = await open('/entity/erdun', { 'If-None-Match': etag });
    expect(again.response.status).toBe(304);
    expect(again.response.headers.get('vary')).toContain('Accept-Language');
    const english = await open('/entity/erdun?lang=en', { 'If-None-Match': etag });
    expect(english.response.status).toBe(200);
  });

  it('tells where errors are reported, where that is known', async () => {
    const over = appWithPages(archiveStore, { reportTo: 'mailto:someone@example.org' });
    const { html } = await open('/entity/erdun', {}, over);
    expect(attribute(html, '<meta name="report-to"', 'content')).toBe('mailto:someone@example.org');
    expect(html).toContain('<a href="mailto:someone@example.org">报告错误</a>');
    expect((await open('/')).html).not.toContain('report-to');
  });
});
