import { describe, expect, it } from 'vitest';
import { archive, archiveStore } from './archive-app.ts';
import { attribute, elements } from './page-html.ts';
import { appWithPages, open } from './pages-app.ts';

const publicUrl = new URL('https://example.org/kg/');
const site = appWithPages(archiveStore, { site: { publicUrl } });
const addresses = (html: string) =>
  [...html.matchAll(/(?:src|href)="([^"#][^"]*)"/g)].map(([, address = '']) => address);

describe('a site that is not at the top of its host', () => {
  it.each(['/kg/entity/erdun', '/entity/erdun'])(
    'is under its path in all that it writes, whether or not the proxy takes it away: %s',
    async (path) => {
      const { response, html } = await open(path, {}, site);
      expect(response.status).toBe(200);
      const found = addresses(html).filter((address) => !address.startsWith('mailto:'));
      expect(found.length).toBeGreaterThan(20);
      expect(found.filter((address) => !/^(https:\/\/example\.org)?\/kg\//.test(address))).toEqual(
        [],
      );
      expect(attribute(html, '<link rel="canonical"', 'href')).toBe(
        'https://example.org/kg/entity/erdun',
      );
      expect(attribute(html, '<meta name="base-path"', 'content')).toBe('/kg/');
      expect(html).toContain('src="/kg/main.tsx"');
    },
  );

  it('answers every link of its first page', async () => {
    const { html } = await open('/kg/', {}, site);
    const links = [...new Set(html.match(/(?<=<a href=")[^"#]+/g))];
    expect(links.length).toBeGreaterThan(50);
    for (const link of links) {
      const { response } = await open(link, { accept: 'text/html' }, site);
      expect({ link, status: response.status }).toEqual({ link, status: 200 });
    }
  });

  it('has its API and its probes there too', async () => {
    expect(await (await site.request('/kg/graphql?query={dataSet{hash}}')).json()).toEqual({
      data: { dataSet: { hash: archive.hash } },
      extensions: { dataSet: archive.hash },
    });
    expect((await open('/kg/ready', {}, site)).response.status).toBe(200);
    const graphiql = await open('/kg/graphql', { accept: 'text/html' }, site);
    const files = graphiql.html.match(/\/kg\/graphiql\/[\w-]+\.(?:js|css)/g) ?? [];
    expect(files).toHaveLength(6);
    for (const file of files) expect((await open(file, {}, site)).response.status).toBe(200);
  });

  it('is found without the last stroke', async () => {
    const response = await site.request('/kg');
    expect([response.status, response.headers.get('location')]).toEqual([308, '/kg/']);
  });

  it('leads nowhere outside', async () => {
    expect((await site.request('/kgx/entity/erdun')).status).toBe(404);
    expect((await site.request('/kg/kg/entity/erdun')).status).toBe(404);
  });
});

describe('the sitemap', () => {
  it('names every page of the data with its whole address, each of which is there', async () => {
    const { response, html } = await open('/kg/sitemap.xml', {}, site);
    expect(response.headers.get('content-type')).toBe('application/xml; charset=utf-8');
    const found = elements(html, 'loc');
    const { entities, statements, ontology } = archive;
    expect(found).toHaveLength(
      1 + ontology.kinds.length + ontology.families.length + entities.length + statements.length,
    );
    expect(new Set(found).size).toBe(found.length);
    expect(found).toContain('https://example.org/kg/entity/erdun');
    for (const [at, address] of found.entries()) {
      expect(address).toMatch(/^https:\/\/example\.org\/kg\//);
      if (at % 10 !== 0) continue;
      const { pathname } = new URL(address);
      const { html: page } = await open(pathname, {}, site);
      expect(attribute(page, '<link rel="canonical"', 'href')).toBe(address);
    }
  });

  it('is not there where nobody says where the site is', async () => {
    expect((await appWithPages(archiveStore).request('/sitemap.xml')).status).toBe(404);
  });
});
