import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults, unmarkedChinese } from './accessibility.ts';
import { drawn, hasBrowser, launchBrowser, openPage } from './open-page.ts';

const paths = [
  '/',
  '/entity/alxa-high-tech-zone',
  '/statement/wulansuhai-expand',
  '/missing/mengcao-village',
  '/article/alxa-party-building-2024',
  '/article/alxa-party-building-2024/s26',
  '/kind/PERSON',
  '/family/PAIRING',
  '/entity/nobody',
];

describe.skipIf(!hasBrowser)('the pages without script', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(() => page.context().close());
  afterAll(() => browser.close());

  it('lead from who works where to the person, the statement and the sentence', async () => {
    page = await openPage(browser, { javaScriptEnabled: false });
    const table = page.getByRole('region', { name: '谁在何处任职' });
    await table.getByRole('link', { name: '周冬瑞' }).first().click();
    await page.getByRole('heading', { level: 1, name: '周冬瑞' }).waitFor();
    await page.getByRole('link', { name: '周冬瑞任玛拉沁社区党支部书记。' }).click();
    const quote = page.getByRole('blockquote').first();
    expect(await quote.locator('mark').textContent()).toBe('玛拉沁社区党支部书记周冬瑞');
    await page.getByRole('link', { name: '原文第 26 句' }).click();
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByText('said Zhou Dongrui, Party branch secretary').waitFor();
    await page.getByRole('link', { name: 'See it in the whole article' }).click();
    await page.getByRole('heading', { level: 1, name: 'Party Building Sets the Course' }).waitFor();
  });

  it.each([390, 1440])('fit a window of %i pixels', async (width) => {
    const viewport = { width, height: 844 };
    page = await openPage(browser, { javaScriptEnabled: false, viewport, locale: 'en-GB' });
    for (const path of paths) {
      await page.goto(path);
      expect(await page.getByRole('main').isVisible(), path).toBe(true);
      const over = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
      expect(over, path).toBeLessThanOrEqual(0);
    }
  });

  // axe is a script, and the page's own would replace what it is to look at.
  it.each([
    ['zh-CN', 'light'],
    ['zh-CN', 'dark'],
    ['en-GB', 'light'],
    ['en-GB', 'dark'],
  ] as const)('have nothing that axe finds wrong (%s, %s)', async (locale, colorScheme) => {
    page = await openPage(browser, {
      locale,
      colorScheme,
      prepare: async (opened) => {
        await opened.route('**/start.js', (route) => route.abort());
      },
    });
    for (const path of paths) {
      await page.goto(path);
      await page.addStyleTag({ content: '.plain { animation: none !important }' });
      expect(await accessibilityFaults(page), path).toEqual([]);
      if (locale === 'en-GB') expect(await unmarkedChinese(page), path).toEqual([]);
    }
  });

  it('stay where there is nothing to draw, and lead to what the address comes nearest to', async () => {
    page = await openPage(browser, { path: '/entity/zhou-dongru' });
    await page.getByRole('heading', { level: 1, name: '没有这一页' }).waitFor();
    await page.getByRole('link', { name: '周冬瑞' }).click();
    await drawn(page);
    expect(new URL(page.url()).pathname).toBe('/entity/zhou-dongrui');
    const icon = await page.request.get('/favicon.ico');
    expect([icon.status(), icon.headers()['content-type']]).toEqual([200, 'image/x-icon']);
  });

  it('give way to the drawing where there is script, unseen and with nothing logged', async () => {
    const logged: string[] = [];
    page = await openPage(browser, {
      bypassCSP: false,
      prepare: async (opened) => {
        opened.on('console', (message) => logged.push(message.text()));
        opened.on('pageerror', (error) => logged.push(String(error)));
      },
    });
    await page.goto('/entity/zhou-dongrui');
    await drawn(page);
    expect(await page.locator('.plain').count()).toBe(0);
    expect(await page.locator('script[type="application/ld+json"]').count()).toBe(1);
    expect(logged).toEqual([]);
  });
});
