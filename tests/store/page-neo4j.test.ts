import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type ServerType, serve } from '@hono/node-server';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createLog } from '../../server/http/request-log.ts';
import { servePage } from '../../server/http/serve-page.ts';
import { createNeo4jLoader } from '../../server/neo4j/neo4j-loader.ts';
import { createNeo4jStore } from '../../server/neo4j/neo4j-store.ts';
import { appOver, articleDataSet as dataSet } from '../api/article-app.ts';
import { browserFlags, findChromium } from '../browser/chromium.ts';
import { clearDatabase } from './raw-neo4j.ts';

const neo4j = inject('neo4j');
const program = findChromium();
if (neo4j !== null && !program) {
  process.stderr.write('The page over Neo4j is left out: no Chromium, see CHROMIUM.\n');
}

/** Each view with what a reader would see in it. */
const views: readonly (readonly [address: string, seen: string])[] = [
  ['/?lang=zh', '从这里开始'],
  ['/entity/wulansuhai-gacha?lang=zh', '乌兰素海嘎查党支部隶属乌兰素海嘎查。'],
  ['/statement/wang-qiang-secretary?lang=zh', '说法不一'],
  ['/missing/mengcao-village?lang=zh', '为何未定'],
  ['/article/alxa-party-building-2024/s45?lang=zh', '原文的一句'],
  ['/kind/VILLAGE?lang=zh', '巴音敖包嘎查'],
  ['/family/PAIRING?lang=zh', '捐赠'],
  ['/?lang=zh&panel=article', '463 / 463'],
  ['/?lang=zh&panel=work', '玛拉沁社区党支部'],
  ['/?lang=zh&panel=pairings', '30万元'],
  ['/?lang=zh&panel=matrix', '“蒙草”公司'],
  ['/?lang=zh&panel=entities', '全部'],
  ['/?lang=zh&panel=statements', '陈述'],
  ['/?lang=zh&panel=paths&from=pan-kehua&to=greenhouse-grapes', '3 步'],
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
    await loader.load(dataSet);
    await loader.close();
    folder = await mkdtemp(join(tmpdir(), 'page-'));
    const vite = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'];
    await promisify(execFile)('node', vite, {
      env: { ...process.env, NODE_ENV: 'production', PAGE_DIR: folder },
    });
    const mount = servePage({ folder, store, log: createLog('silent'), reportTo: undefined });
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
    await page.getByRole('combobox').first().fill('wulansuhai');
    await page.getByRole('option', { name: '乌兰素海嘎查' }).first().click();
    await page.getByRole('heading', { name: '乌兰素海嘎查', level: 2 }).waitFor();
  });
});
