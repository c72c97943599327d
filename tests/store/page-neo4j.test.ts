import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type ServerType, serve } from '@hono/node-server';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { dataInMemory } from '../../server/derive/data-in-memory.ts';
import { servePage } from '../../server/http/serve-page.ts';
import { createNeo4jLoader } from '../../server/neo4j/neo4j-loader.ts';
import { createNeo4jStore } from '../../server/neo4j/neo4j-store.ts';
import { appOver, archive } from '../api/archive-app.ts';
import { browserFlags, findChromium } from '../browser/chromium.ts';
import { clearDatabase } from './raw-neo4j.ts';

const neo4j = inject('neo4j');
const program = findChromium();
if (neo4j !== null && !program) {
  process.stderr.write('The page over Neo4j is left out: no Chromium, see CHROMIUM.\n');
}

const quotes = archive.statements
  .flatMap(({ evidence }) => evidence)
  .filter(({ article }) => article === 'camel-milk-road').length;

/** Each view with what a reader would see in it. */
const views: readonly (readonly [address: string, seen: string])[] = [
  ['/?lang=zh', '从这里开始'],
  ['/entity/surige-gacha?lang=zh', '苏日格嘎查设有苏日格嘎查党支部。'],
  ['/statement/guo-secretary?lang=zh', '说法不一'],
  ['/missing/street-light-gacha?lang=zh', '为何未定'],
  ['/article/year-end-accounts/s8?lang=zh', '原文的一句'],
  ['/kind/VILLAGE?lang=zh', '哈音嘎查'],
  ['/family/PAIRING?lang=zh', '捐赠'],
  ['/article/camel-milk-road?lang=zh&panel=article', `${quotes} / ${quotes}`],
  ['/?lang=zh&panel=work', '苏日格嘎查党支部'],
  ['/?lang=zh&panel=pairings', '20万元'],
  ['/?lang=zh&panel=matrix', '“驼源”公司'],
  ['/?lang=zh&panel=entities', '全部'],
  ['/?lang=zh&panel=statements', '陈述'],
  ['/?lang=zh&panel=paths&from=suhe&to=qingtan-committee', '2 步'],
];

describe.skipIf(neo4j === null || !program)('the page over Neo4j', () => {
  if (neo4j === null || !program) return;
  const store = createNeo4jStore(neo4j);
  let folder: string;
  let server: ServerType;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    await clearDatabase(neo4j);
    const loader = createNeo4jLoader(neo4j);
    await loader.load(dataInMemory(archive));
    await loader.close();
    folder = await mkdtemp(join(tmpdir(), 'page-'));
    const vite = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'];
    await promisify(execFile)('node', vite, {
      env: { ...process.env, NODE_ENV: 'production', PAGE_DIR: folder },
    });
    const mount = servePage({
      folder,
      store,
      reportTo: undefined,
      origin: undefined,
      base: '/',
    });
    const address = await new Promise<string>((resolve) => {
      server = serve({ fetch: appOver(store, mount).fetch, port: 0 }, ({ port }) =>
        resolve(`http://127.0.0.1:${port}`),
      );
    });
    browser = await chromium.launch({ executablePath: program, args: browserFlags });
    const context = await browser.newContext({
      baseURL: address,
      viewport: { width: 1440, height: 900 },
      locale: 'zh-CN',
    });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
  });
  afterAll(async () => {
    await browser.close();
    server.close();
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(views)('shows %s', async (address, seen) => {
    await page.goto(address);
    await page
      .locator('#details, #panel')
      .getByText(seen)
      .filter({ visible: true })
      .first()
      .waitFor();
    await page.locator('[data-viewport]').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('finds a village by its pinyin', async () => {
    await page.goto('/?lang=zh');
    await page.getByRole('combobox').first().fill('surige');
    await page.getByRole('option', { name: '苏日格嘎查' }).first().click();
    await page.getByRole('heading', { name: '苏日格嘎查', level: 2 }).waitFor();
  });
});
