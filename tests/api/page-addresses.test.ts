import { describe, expect, it } from 'vitest';
import { archiveStore } from './archive-app.ts';
import { appWithPages, open } from './pages-app.ts';

const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const article = '/article/camel-milk-road';

describe('an address that is not written as it should be', () => {
  it.each([
    ['/entity/erdun/', '/entity/erdun'],
    ['//entity//erdun//', '/entity/erdun'],
    ['/Entity/Erdun', '/entity/erdun'],
    ['/ENTITY/ERDUN?lang=en', '/entity/erdun?lang=en'],
    ['/entity/erdun.', '/entity/erdun'],
    ['/entity/erdun).', '/entity/erdun'],
    ['/entity/erdun%3E', '/entity/erdun'],
    ['/entity/erdun%E3%80%82', '/entity/erdun'],
    ['/entity/erdun）', '/entity/erdun'],
    ['/entity/erdun，他是书记', '/entity/erdun'],
    ['/entity/surige_branch', '/entity/surige-branch'],
    ['/entity/surige%20branch', '/entity/surige-branch'],
    ['/entity/erdun/statements', '/entity/erdun'],
    ['/erdun', '/entity/erdun'],
    ['/entities/erdun', '/entity/erdun'],
    ['/entity/guo-secretary', '/statement/guo-secretary'],
    ['/statement/erdun', '/entity/erdun'],
    ['/entity/pasture-tenant', '/missing/pasture-tenant'],
    ['/missing/erdun', '/entity/erdun'],
    ['/entity/erdun-head.', '/entity/erdun'],
    [`${article}/`, article],
    [`${article}/s13.`, `${article}/s13`],
    [`${article}/S13`, `${article}/s13`],
    ['/article/erdun', '/entity/erdun'],
    ['/kind/person', '/kind/PERSON'],
    ['/Kind/Person/', '/kind/PERSON'],
    ['/family/pairing?lang=en', '/family/PAIRING?lang=en'],
    ['//', '/'],
  ])('%s leads to %s', async (path, address) => {
    const { response } = await open(`http://localhost${path}`, browser);
    expect([response.status, response.headers.get('location')]).toEqual([308, address]);
    expect((await open(address, browser)).response.status).toBe(200);
  });

  it.each([
    ['/entity/erdum', '额尔敦'],
    ['/entity/额尔敦', '额尔敦'],
    ['/entity/surige-branches', '苏日格嘎查党支部'],
    ['/statement/erdun-is-secretary', '额尔敦'],
    [`${article}/s9999`, '驼乳铺出增收路'],
  ])('%s names what it comes nearest to: %s', async (path, name) => {
    const { response, html, text } = await open(path, browser);
    expect(response.status).toBe(404);
    expect(text).toContain('最接近的');
    expect(text).toContain(name);
    const [, link = ''] =
      /<ul>\s*<li><a href="([^"]+)"/.exec(html.slice(html.indexOf('<main'))) ?? [];
    expect((await open(link, browser)).response.status).toBe(200);
  });

  it('is answered under another base too', async () => {
    const over = appWithPages(archiveStore, {
      site: { publicUrl: new URL('https://example.org/kg/') },
    });
    const { response } = await open('/kg/entity/erdun.', browser, over);
    expect(response.headers.get('location')).toBe('/kg/entity/erdun');
  });
});

describe('robots.txt', () => {
  it('keeps robots from the API, and names the sitemap where that is known', async () => {
    const { response, html } = await open('/robots.txt');
    expect(response.headers.get('content-type')).toContain('text/plain');
    expect(html).toBe('User-agent: *\nDisallow: /graphql\n');
    const site = { publicUrl: new URL('https://example.org/kg/') };
    const known = await open('/kg/robots.txt', {}, appWithPages(archiveStore, { site }));
    expect(known.html).toContain('Disallow: /kg/graphql\n');
    expect(known.html).toContain('Sitemap: https://example.org/kg/sitemap.xml\n');
  });
});
