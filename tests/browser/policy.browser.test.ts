import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { panelIds } from '../../client/view/panel-ids.ts';
import { builtServer, type ServerProcess, startServer } from '../faults/server-process.ts';
import { drawn, hasBrowser, launchBrowser, openPage } from './open-page.ts';

const violations = () => (window as unknown as { violations: string[] }).violations;

/** A page whose policy holds, with every violation of it and every complaint kept. */
async function openStrictly(browser: Browser, path: string, baseURL?: string) {
  const complaints: string[] = [];
  const page = await openPage(browser, {
    path,
    bypassCSP: false,
    acceptDownloads: true,
    ...(baseURL && { baseURL }),
    prepare: async (opened) => {
      opened.on('console', (message) => complaints.push(message.text()));
      opened.on('pageerror', (error) => complaints.push(String(error)));
      await opened.addInitScript(() => {
        const seen: string[] = [];
        Object.assign(window, { violations: seen });
        document.addEventListener('securitypolicyviolation', (event) => {
          seen.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
        });
      });
    },
  });
  return { page, complaints };
}

describe.skipIf(!hasBrowser)('the policy of the page', () => {
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(() => page.context().close());
  afterAll(() => browser.close());

  it('is kept wherever a reader goes', async () => {
    ({ page, complaints } = await openStrictly(browser, '/'));
    await drawn(page);
    for (const [index, panel] of panelIds.entries()) {
      await page.keyboard.press(`${index + 1}`);
      await page.waitForURL((url) => url.searchParams.get('panel') === panel);
      await page.locator('[data-sheet="panel"]').waitFor();
    }
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '切换到深色' }).click();
    await page.getByRole('combobox').first().fill('zdr');
    await page.getByRole('option').first().click();
    await page.getByRole('region', { name: '详情' }).getByRole('blockquote').first().waitFor();
    await page.goto('/statement/wulansuhai-expand');
    await page.getByRole('region', { name: '详情' }).getByRole('blockquote').first().waitFor();
    expect(await page.evaluate(violations)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('lets pictures and data be saved', async () => {
    ({ page, complaints } = await openStrictly(browser, '/'));
    await drawn(page);
    for (const name of [/PNG/u, /SVG/u]) {
      await page.getByRole('button', { name: '更多操作' }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name }).click(),
      ]);
      expect(await download.failure()).toBeNull();
    }
    expect(await page.evaluate(violations)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('lets a layout be made in a thread of its own', async () => {
    ({ page, complaints } = await openStrictly(browser, '/?layout=spread'));
    await drawn(page);
    await page.locator('[data-viewport][aria-busy=false]').waitFor();
    expect(page.workers().map((worker) => new URL(worker.url()).origin)).toEqual([
      new URL(page.url()).origin,
    ]);
    expect(await page.evaluate(violations)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('refuses what is written into the page as text, in whatever way', async () => {
    ({ page } = await openStrictly(browser, '/'));
    await drawn(page);
    const refused = await page.evaluate(() => {
      const element = document.createElement('div');
      const script = document.createElement('script');
      const ways = {
        innerHTML: () => {
          element.innerHTML = '<img src=x onerror=alert(1)>';
        },
        src: () => {
          script.src = '/evil.js';
        },
        text: () => {
          script.text = 'alert(1)';
        },
        policy: () => {
          const { trustedTypes } = window as unknown as {
            trustedTypes: { createPolicy: (name: string, rules: object) => void };
          };
          trustedTypes.createPolicy('evil', {});
        },
      };
      return Object.entries(ways).flatMap(([name, way]) => {
        try {
          way();
          return [];
        } catch {
          return [name];
        }
      });
    });
    expect(refused).toEqual(['innerHTML', 'src', 'text', 'policy']);
  });

  it('of GraphiQL is kept while a query is written and run', async () => {
    ({ page, complaints } = await openStrictly(browser, '/graphql?query={dataSet{version}}'));
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await page.getByText('"version"').waitFor();
    expect(await page.evaluate(violations)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('of GraphiQL costs a second visit only its small page', async () => {
    ({ page } = await openStrictly(browser, '/graphql'));
    const execute = page.getByRole('button', { name: /^Execute query/ });
    await execute.waitFor();
    await page.reload();
    await execute.waitFor();
    const transferred = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.includes('/graphiql/'))
        .map((entry) => (entry as PerformanceResourceTiming).transferSize),
    );
    expect(transferred.length).toBeGreaterThan(2);
    expect(transferred.filter((bytes) => bytes > 0)).toEqual([]);
  });
});

describe.skipIf(!hasBrowser)('the page under a path of its host', () => {
  let browser: Browser;
  let page: Page;
  let server: ServerProcess;

  beforeAll(async () => {
    browser = await launchBrowser();
    server = await startServer(builtServer, { PUBLIC_URL: 'https://graph.example/kg/' });
  });
  afterAll(async () => {
    await browser.close();
    server.signal('SIGTERM');
    await server.exited;
  });

  it('is whole there: drawing, addresses, back, reload, and the way to GraphiQL', async () => {
    const complaints: string[] = [];
    ({ page } = await openStrictly(browser, '/kg/entity/zhou-dongrui', new URL(server.url).origin));
    page.on('console', (message) => complaints.push(message.text()));
    await drawn(page);
    const heading = page.getByRole('region', { name: '详情' }).getByRole('heading', { level: 2 });
    await heading.getByText('周冬瑞').waitFor();
    await page.getByRole('button', { name: '关闭详情' }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/kg/');
    await page.goBack();
    await heading.getByText('周冬瑞').waitFor();
    expect(new URL(page.url()).pathname).toBe('/kg/entity/zhou-dongrui');
    await page.reload();
    await drawn(page);
    await heading.getByText('周冬瑞').waitFor();
    const [opened] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('q')]);
    await opened.getByRole('button', { name: /^Execute query/ }).click();
    await opened.getByText('"周冬瑞"').first().waitFor();
    expect(new URL(opened.url()).pathname).toBe('/kg/graphql');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
