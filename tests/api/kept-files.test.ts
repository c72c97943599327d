import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { pino } from 'pino';
import { afterAll, describe, expect, it } from 'vitest';
import { servePage } from '../../server/http/serve-page.ts';
import { appOver, archiveStore } from './archive-app.ts';

const script = `export const words = '${'阿拉善'.repeat(2_000)}';`;
const folder = mkdtempSync(join(tmpdir(), 'page '));
mkdirSync(join(folder, 'assets'));
writeFileSync(join(folder, 'assets/index-abc.js'), script);
writeFileSync(join(folder, 'assets/picture.png'), new Uint8Array(5_000));
writeFileSync(join(folder, 'favicon.svg'), '<svg></svg>');
writeFileSync(
  join(folder, 'index.html'),
  '<html lang="x"><head><title></title></head><body><div id="root"></div></body></html>',
);
afterAll(() => rmSync(folder, { recursive: true }));

const parts = { folder, store: archiveStore, log: pino({ level: 'silent' }) };
const app = appOver(
  archiveStore,
  servePage({ ...parts, reportTo: undefined, origin: undefined, base: '/' }),
);
const asset = '/assets/index-abc.js';

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await app.request(path, { headers });
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, bytes, header: (name: string) => response.headers.get(name) };
}

describe('a file of the page', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['br;q=0.1, gzip;q=0.9', 'gzip', gunzipSync],
    ['br;q=0, *', 'gzip', gunzipSync],
    ['identity', null, (bytes: Buffer) => bytes],
    ['br;q=0, gzip;q=0', null, (bytes: Buffer) => bytes],
  ])('comes as the browser likes it: %s', async (accepted, encoding, decoded) => {
    const { status, bytes, header } = await get(asset, { 'accept-encoding': accepted });
    expect(status).toBe(200);
    expect(header('content-encoding')).toBe(encoding);
    expect(header('vary')).toBe('Accept-Encoding');
    expect(header('content-type')).toBe('text/javascript; charset=utf-8');
    expect(header('content-length')).toBe(String(bytes.length));
    expect(decoded(bytes).toString()).toBe(script);
    if (encoding) expect(bytes.length).toBeLessThan(script.length / 10);
  });

  it('is kept by the browser where its name is made of its content, and asked after elsewhere', async () => {
    expect((await get(asset)).header('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await get('/favicon.svg')).header('cache-control')).toBe('public, max-age=3600');
  });

  it.each([asset, '/favicon.svg', '/assets/picture.png'])(
    'is not sent again to who has it: %s',
    async (path) => {
      const tag = (await get(path)).header('etag') ?? '';
      for (const known of [tag, tag.replace('W/', ''), `"other", ${tag}`]) {
        const again = await get(path, { 'if-none-match': known, 'accept-encoding': 'br' });
        expect({ status: again.status, length: again.bytes.length }).toEqual({
          status: 304,
          length: 0,
        });
        expect(again.header('etag')).toBe(tag);
      }
      expect((await get(path, { 'if-none-match': '"other"' })).status).toBe(200);
    },
  );

  it('that is compressed already is not compressed again', async () => {
    const { header } = await get('/assets/picture.png', { 'accept-encoding': 'br' });
    expect([header('content-encoding'), header('vary')]).toEqual([null, null]);
  });

  it('is answered to HEAD without its content', async () => {
    const response = await app.request(asset, { method: 'HEAD' });
    expect(response.headers.get('content-length')).toBe(String(Buffer.byteLength(script)));
    expect((await response.arrayBuffer()).byteLength).toBe(0);
  });

  it.each(['/assets/index-abd.js', '/assets/..%2findex.html', '/index.html', '/assets/', '/%00'])(
    'is found by its own name only, not %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );
});

describe('an answer that is written anew', () => {
  const path = '/graphql?query={network{nodes{slug}}}';

  it('comes compressed, and says that this depends on who asks', async () => {
    const plain = await get(path);
    expect(plain.header('vary')).toContain('Accept-Encoding');
    const { bytes, header } = await get(path, { 'accept-encoding': 'gzip, br' });
    expect(header('content-encoding')).toBe('br');
    expect(brotliDecompressSync(bytes).toString()).toBe(plain.bytes.toString());
  });

  it('is not compressed where it is short', async () => {
    const { header } = await get('/health', { 'accept-encoding': 'br' });
    expect(header('content-encoding')).toBeNull();
  });
});

describe('GraphiQL', () => {
  const page = async () => (await get('/graphql', { accept: 'text/html' })).bytes.toString();

  it('is a small page, all of whose code a browser keeps', async () => {
    const html = await page();
    expect(html.length).toBeLessThan(10_000);
    const files = [...new Set(html.match(/\/graphiql\/[\w-]+\.(js|css)/g))];
    expect(files).toHaveLength(6);
    for (const file of files) {
      const { status, header } = await get(file, { 'accept-encoding': 'gzip' });
      expect({ file, status }).toEqual({ file, status: 200 });
      expect(header('cache-control')).toContain('immutable');
    }
  });

  it('has no script in its page, and nothing from elsewhere', async () => {
    const html = await page();
    expect(html.match(/<script(?! src=| type="application\/json")/)).toBeNull();
    expect(html.match(/ on\w+=|(src|href)="(https?:)?\/\//)).toBeNull();
  });
});
