import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { drawn, hasBrowser, launchBrowser, openPage } from './open-page.ts';

describe.skipIf(!hasBrowser)('the history of the browser', () => {
  let browser: Browser;
  let page: Page;

  const path = () => new URL(page.url()).pathname;
  const heading = () =>
    page.getByRole('region', { name: '详情' }).getByRole('heading', { level: 2 });

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(() => page.context().close());
  afterAll(() => browser.close());

  it('has one step for a walk along the network', async () => {
    page = await drawn(await openPage(browser, { path: '/entity/zhou-dongrui' }));
    // The second of the links for the keyboard leads to the network.
    for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
    const passed = new Set<string>();
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowLeft']) {
      await page.keyboard.press(key);
      passed.add(path());
    }
    expect(passed.size).toBeGreaterThan(2);
    await page.goBack();
    await heading().getByText('周冬瑞', { exact: true }).waitFor();
    expect(path()).toBe('/entity/zhou-dongrui');
  });

  it('may take no more: choosing, boxes and panels go on, the link is right, the address follows', async () => {
    page = await drawn(
      await openPage(browser, {
        permissions: ['clipboard-read', 'clipboard-write'],
        prepare: async (opened) => {
          await opened.addInitScript(() => {
            const { pushState, replaceState } = History.prototype;
            const refuse = () => {
              throw new DOMException('100 times in 30 seconds', 'SecurityError');
            };
            Object.assign(History.prototype, { pushState: refuse, replaceState: refuse });
            Object.assign(window, {
              takeAgain: () => Object.assign(History.prototype, { pushState, replaceState }),
            });
          });
        },
      }),
    );
    await page.keyboard.press('/');
    await page.keyboard.type('周冬瑞');
    await page.getByRole('option').first().click();
    await heading().getByText('周冬瑞', { exact: true }).waitFor();
    await page.getByRole('checkbox', { name: '显示：人物' }).uncheck();
    await page.getByText(/图中显示 \d+ \/ 94 个实体/u).waitFor();
    await page.getByRole('button', { name: '谁在何处任职' }).first().click();
    await page.getByRole('region', { name: '谁在何处任职' }).waitFor();
    expect(path()).toBe('/');
    await page.getByRole('button', { name: '更多操作' }).click();
    await page
      .getByRole('menuitem', { name: /复制.*链接/u })
      .first()
      .click();
    const link = '/entity/zhou-dongrui?lang=zh&panel=work&without=kind:PERSON';
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(new URL(link, page.url()).href);
    await page.evaluate(() => (window as unknown as { takeAgain: () => void }).takeAgain());
    await expect.poll(() => page.url()).toBe(new URL(link, page.url()).href);
    await page.goBack();
    await expect.poll(path).toBe('/');
  });
});
