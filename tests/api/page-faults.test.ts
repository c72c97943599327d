import { describe, expect, it } from 'vitest';
import { Kind } from '../../graph-seed/model/ontology.gen.ts';
import type { GraphSnapshot, GraphStore } from '../../server/ports/graph-store.ts';
import { StoreError } from '../../server/ports/store-error.ts';
import { both, entity } from '../store/data-set-parts.ts';
import { tinyDataSet } from '../store/tiny-data-set.ts';
import { archive, archiveStore } from './archive-app.ts';
import { elements, textContent } from './page-html.ts';
import { appWithPages, open, pagesOf } from './pages-app.ts';

const browser = { accept: 'text/html' };
const [article] = archive.articles;
if (!article) throw new Error('The data set has no article.');

describe('hostile names', () => {
  const names = {
    'a tag': '<img src=x onerror=alert(1)>',
    'the end of the elements that it stands in': '</title></script></textarea>"\'><b>$&$1',
    'marks that turn the direction': '\u202e\u2067工商\u200f<b>שלום</b>\u202e',
    'two thousand characters': '长'.repeat(2_000),
  };

  it.each(Object.entries(names))('stay text: %s', async (_, name) => {
    const tiny = tinyDataSet();
    const hostile = entity('company-a', Kind.Organisation, name, {
      nameEn: name,
      aliases: [name],
      description: both(name, name),
    });
    const entities = tiny.entities.map((one) => (one.id === hostile.id ? hostile : one));
    const over = pagesOf({ ...tiny, title: both(name, name), entities });
    for (const path of ['/', '/entity/company-a', '/statement/post', '/missing/some-firm']) {
      for (const lang of ['zh', 'en']) {
        const { response, html, text } = await open(`${path}?lang=${lang}`, {}, over);
        expect(response.status).toBe(200);
        expect(html).not.toMatch(/<(img|b|\/textarea)\b/);
        expect(elements(html, 'title')).toHaveLength(1);
        expect(elements(html, 'title')[0]).not.toMatch(/\p{Bidi_Control}/u);
        expect(text).toContain(name);
        const body = html.slice(html.indexOf('<div id="root">'));
        expect(textContent(body.replace(/<bdi[^>]*>.*?<\/bdi>/gs, ''))).not.toContain(name);
      }
    }
    const { html } = await open('/entity/company-a', {}, over);
    const [json = ''] = elements(html, 'script type="application/ld+json"');
    expect(JSON.parse(json)).toMatchObject({ name });
  });
});

describe('where there is nothing to show', () => {
  const unknown = [
    '/entity/nobody',
    '/entity/%E5%91%A8%3Cimg%3E',
    '/entity/%',
    '/article/nothing',
    '/article/nothing/s1',
    `/article/${article.id}/s9999`,
    '/kind/UNICORN',
    '/family/constructor',
    '/nothing/here',
    '/%E0%A4',
  ];

  it.each(unknown)('%s is a page in both languages that says so, and no more', async (path) => {
    const { response, html, text } = await open(path, browser);
    expect(response.status).toBe(404);
    expect(text).toContain('没有这一页');
    expect(html).toContain('<div class="plain" data-shown>');
    expect(html).not.toContain('<script');
    expect(html).not.toContain('rel="canonical"');
    const english = await open(`${path}?lang=en`, browser);
    expect(english.response.status).toBe(404);
    expect(english.text).toContain('There is no such page');
  });

  it('tells programs so in their own way', async () => {
    const { response, html } = await open('/nothing/here');
    expect(response.status).toBe(404);
    expect(JSON.parse(html).errors[0].extensions.code).toBe('NOT_FOUND');
  });

  it('says in an outage that the data cannot be read, and no more', async () => {
    const failing = (error: Error) =>
      appWithPages({ snapshot: () => Promise.reject(error), close: async () => {} });
    const outage = await open(
      '/entity/erdun?lang=en',
      {},
      failing(new StoreError('STORE_UNAVAILABLE', 'the password is 12345')),
    );
    expect(outage.response.status).toBe(503);
    expect(outage.text).toContain('The data cannot be read at the moment');
    expect(outage.text).toContain('STORE_UNAVAILABLE');
    expect(outage.html).toContain('src="/main.tsx"');
    expect(outage.html).not.toContain('12345');
    const bug = await open('/', {}, failing(new Error('the password is 12345')));
    expect(bug.response.status).toBe(500);
    expect(bug.html).not.toContain('12345');
  });

  it.each([
    ['/', 'gaps'],
    ['/', 'disputes'],
    ['/entity/qingtan-zone', 'entities'],
    ['/entity/qingtan-zone', 'articles'],
    ['/entity/qingtan-zone', 'containersOf'],
    ['/entity/qingtan-zone', 'factsTold'],
    ['/statement/chabu-lease', 'entities'],
    ['/statement/chabu-lease', 'statementsBy'],
    ['/missing/pasture-tenant', 'articles'],
  ] as const)('says so on %s too when the store fails half-way, at %s', async (path, method) => {
    const store: GraphStore = {
      close: async () => {},
      snapshot: async () => {
        const broken = () => Promise.reject(new StoreError('STORE_TIMEOUT', 'slow'));
        return new Proxy(await archiveStore.snapshot(), {
          get: (target, name: keyof GraphSnapshot) => (name === method ? broken : target[name]),
        });
      },
    };
    const { response, text } = await open(path, {}, appWithPages(store));
    expect(response.status).toBe(503);
    expect(text).toContain('STORE_TIMEOUT');
  });
});
