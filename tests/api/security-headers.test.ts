import { describe, expect, it } from 'vitest';
import { readProxies } from '../../server/http/proxies.ts';
import { createSite, type SiteConfig } from '../../server/http/site.ts';
import { appOver, archive, archiveStore } from './archive-app.ts';
import { appWithPages } from './pages-app.ts';

const pages = appWithPages(archiveStore);
const down = appWithPages({
  snapshot: () => Promise.reject(new Error('down')),
  close: async () => {},
});
const query = { 'content-type': 'application/json' };

const every: [string, string, RequestInit, number, typeof pages][] = [
  ['a page', '/entity/erdun', {}, 200, pages],
  ['a page of nothing', '/entity/nobody', {}, 404, pages],
  ['a page in an outage', '/entity/erdun', {}, 500, down],
  ['an answer', '/graphql?query={dataSet{hash}}', {}, 200, pages],
  ['a refused query', '/graphql', { method: 'POST', headers: query, body: '{' }, 400, pages],
  ['a refused type', '/graphql', { method: 'POST', body: 'x' }, 415, pages],
  [
    'a refused body',
    '/graphql',
    { method: 'POST', headers: query, body: 'x'.repeat(100_001) },
    413,
    pages,
  ],
  ['a refused method', '/graphql', { method: 'PUT' }, 405, pages],
  ['a question of a browser', '/graphql', { method: 'OPTIONS' }, 204, pages],
  ['GraphiQL', '/graphql', { headers: { accept: 'text/html' } }, 200, pages],
  ['a probe', '/health', {}, 200, pages],
  ['a probe of the store', '/ready', {}, 200, pages],
  ['a probe in an outage', '/ready', {}, 503, down],
  ['nothing', '/nothing/here', {}, 404, pages],
];

describe('every answer', () => {
  it.each(every)('keeps to the policy: %s', async (name, path, init, status, over) => {
    const response = await over.request(path, init);
    expect(response.status).toBe(status);
    const header = (one: string) => response.headers.get(one);
    const policy = new Map(
      header('content-security-policy')
        ?.split('; ')
        .map((part) => [part.split(' ')[0], part.slice(part.indexOf(' ') + 1)] as const),
    );
    expect(Object.fromEntries(policy)).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    });
    expect(policy.get('require-trusted-types-for')).toBe(
      name === 'GraphiQL' ? undefined : "'script'",
    );
    expect(header('x-frame-options')).toBe('DENY');
    expect(header('x-content-type-options')).toBe('nosniff');
    expect(header('referrer-policy')).toBe('no-referrer');
    expect(header('permissions-policy')).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/);
    expect(header('strict-transport-security')).toBeNull();
    expect(header('x-powered-by')).toBeNull();
  });
});

describe('that a host is asked over HTTPS only', () => {
  const https = { 'x-forwarded-proto': 'https' };
  const publicUrl = new URL('https://example.org');

  async function told(config: SiteConfig, headers: Record<string, string> = {}) {
    const app = appOver(archiveStore, undefined, archive.ontology, { site: createSite(config) });
    const env = { incoming: { socket: { remoteAddress: '10.1.2.3' } } };
    const response = await app.request('/nothing', { headers }, env);
    return response.headers.get('strict-transport-security');
  }

  it('is said where the site is there, or a trusted proxy says so', async () => {
    const proxies = readProxies('10.0.0.0/8') ?? undefined;
    expect(await told({ publicUrl })).toBe('max-age=15552000');
    expect(await told({ proxies }, https)).toBe('max-age=15552000');
  });

  it('is not said over plain HTTP, or because anyone says so', async () => {
    expect(await told({}, https)).toBeNull();
    expect(await told({ proxies: readProxies('10.9.9.9') ?? undefined }, https)).toBeNull();
    expect(await told({ publicUrl: new URL('http://example.org') })).toBeNull();
    const proxies = readProxies('1') ?? undefined;
    expect(await told({ publicUrl, proxies }, { 'x-forwarded-proto': 'http' })).toBeNull();
  });
});
