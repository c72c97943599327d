import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { apiAddress } from './asked-of.ts';
import { drawn, hasBrowser, launchBrowser, openPage, type PageOptions } from './open-page.ts';

/** Pages of a PDF. */
const pagesIn = (pdf: Buffer) =>
  pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/gu)?.length ?? 0;

describe.skipIf(!hasBrowser)('on paper', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(() => page.context().close());
  afterAll(() => browser.close());

  const seen = (text: string | RegExp) =>
    page.getByText(text).filter({ visible: true }).first().waitFor();

  /** The page as it goes to the printer, and how many sheets it takes. */
  async function print(options: PageOptions, ready: () => Promise<void>): Promise<number> {
    page = await drawn(await openPage(browser, options));
    await ready();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 1_000, height: 700 });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    return pagesIn(pdf);
  }

  /** What every sheet is: with its address, light, and nothing for hands or cut off. */
  async function isPaper(path: string): Promise<void> {
    await seen(new URL(path, page.url()).href);
    const hands = 'input, select, nav, [role="toolbar"], [role="application"], canvas';
    expect(await page.locator(hands).filter({ visible: true }).count()).toBe(0);
    const cut = await page.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLElement>('#root *'))
        .filter(
          ({ clientHeight, scrollHeight }) => clientHeight > 9 && scrollHeight > clientHeight + 2,
        )
        .filter((one) => getComputedStyle(one).overflowY !== 'visible')
        .map(({ className }) => className),
    );
    expect(cut).toEqual([]);
    const grounds = await page.evaluate(() =>
      Array.from(document.querySelectorAll('#root :is(main, div, section, table, td, blockquote)'))
        .filter((one) => one.getClientRects().length > 0)
        .map((one) => getComputedStyle(one).backgroundColor)
        .filter((colour) => !colour.endsWith(', 0)') && Number(/\d+/u.exec(colour)?.[0]) < 200),
    );
    expect(grounds).toEqual([]);
  }

  it('stands the whole article', async () => {
    const path = '/?lang=zh&panel=article';
    const sheets = await print({ path, colorScheme: 'dark' }, () =>
      seen('重温入党誓词、观看红色电影'),
    );
    expect(sheets).toBeGreaterThan(2);
    await isPaper(path);
    await seen('原文著作权属其作者与刊载者');
  });

  it('stands a whole table, with the names of its columns', async () => {
    const path = '/?lang=en&panel=statements';
    const sheets = await print({ path, colorScheme: 'dark', locale: 'en' }, async () => {
      await page.getByText(/254 of 254/u).waitFor();
    });
    expect(sheets).toBeGreaterThan(5);
    await isPaper(path);
    await page.getByRole('columnheader', { name: 'Certainty' }).waitFor();
    expect(await page.locator('tbody tr').filter({ visible: true }).count()).toBe(254);
  });

  it('stands an entity with every statement and its quotes, after the drawing', async () => {
    const path = '/entity/wulansuhai-gacha?lang=zh';
    const sheets = await print({ path, colorScheme: 'dark' }, () => seen('16 条陈述'));
    expect(sheets).toBeGreaterThan(3);
    expect(sheets).toBeLessThan(10);
    await isPaper(path);
    // The kind's colour of a light page, though this one is dark.
    expect(await page.locator('#details header svg [fill="#2b8a3e"]').count()).toBe(1);
    const translations = page.getByText('Once the project is carried out, it is expected to gen');
    await translations.filter({ visible: true }).first().waitFor();
    const arrows = await page.evaluate(() =>
      Array.from(document.querySelectorAll('#details summary')).filter(
        (one) =>
          getComputedStyle(one).listStyleType !== 'none' ||
          !['none', 'normal'].includes(getComputedStyle(one, '::after').content),
      ),
    );
    expect(arrows).toEqual([]);
    const cards = page.locator('#details details:has(> summary h5)').filter({ visible: true });
    expect(await cards.count()).toBe(16);
    const quoted = cards.filter({ has: page.locator('blockquote').filter({ visible: true }) });
    expect(await quoted.count()).toBe(16);
    await page.locator('.paper-drawing svg').waitFor();
  });

  it('stands the whole drawing on one sheet, its ground white', async () => {
    const path = '/?lang=zh';
    const sheets = await print({ path, colorScheme: 'dark' }, () => seen('谁在何处任职'));
    expect(sheets).toBe(1);
    await isPaper(path);
    const drawing = page.locator('.paper-drawing svg');
    expect(await drawing.locator('rect').first().getAttribute('fill')).toBe('#ffffff');
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await drawing.count()).toBe(0);
    // Of what is not read yet, the sheet says so.
    await page.route(apiAddress, () => {});
    await page.keyboard.press('1');
    await seen('正在读取原文……');
  });
});
