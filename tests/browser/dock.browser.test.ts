import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { walkTo } from './keyboard.ts';
import { drawn, hasBrowser, launchBrowser, openPage } from './open-page.ts';

describe.skipIf(!hasBrowser)('what opens under the drawing', () => {
  let browser: Browser;
  let page: Page;

  const open = async (path: string, width = 1440, locale = 'zh-CN') => {
    page = await openPage(browser, { path, viewport: { width, height: 900 }, locale });
    await drawn(page);
  };
  const panel = () => page.locator('#panel');
  const splitter = () => page.getByRole('separator', { name: '面板高度（百分比）' });
  const boxOf = async (what = panel()) => {
    const box = await what.boundingBox();
    if (!box) throw new Error('It is not shown.');
    return box;
  };
  const size = () => new URL(page.url()).searchParams.get('size');

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(() => page.context().close());
  afterAll(() => browser.close());

  it('has the width of the drawing and of the details, whatever is chosen', async () => {
    await open('/?panel=pairings');
    await panel().getByRole('row').nth(1).waitFor();
    const legend = await boxOf(page.locator('[data-sheet="legend"]'));
    const { x, width } = await boxOf();
    expect(x + width).toBe(1440);
    expect(Math.abs(x - legend.width)).toBeLessThanOrEqual(1);
    // All columns of the pairings, which needed 1,752 pixels.
    const table = panel().getByRole('table');
    expect((await boxOf(table)).width).toBeLessThanOrEqual(width);
    await panel().getByRole('link', { name: '4家企业', exact: true }).last().click();
    await page.getByRole('region', { name: '详情' }).getByText('条陈述').waitFor();
    expect((await boxOf()).width).toBe(width);
  });

  it('is resized by the keys of a separator, and its link opens as high', async () => {
    await open('/?panel=work');
    const before = (await boxOf()).height;
    await walkTo(page, 'Tab', splitter());
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp']) await page.keyboard.press(key);
    expect(await splitter().getAttribute('aria-valuenow')).toBe('60');
    await expect.poll(size).toBe('60');
    const after = (await boxOf()).height;
    expect(after / before).toBeGreaterThan(1.3);
    await page.reload();
    await expect.poll(async () => (await boxOf()).height).toBe(after);
    await walkTo(page, 'Tab', splitter());
    await page.keyboard.press('Home');
    expect(await splitter().getAttribute('aria-valuenow')).toBe('80');
    await page.keyboard.press('End');
    expect(await splitter().getAttribute('aria-valuenow')).toBe('20');
    await page.keyboard.press('Enter');
    await expect.poll(size).toBeNull();
  });

  it('is resized by dragging its edge, no further than both can be used', async () => {
    await open('/?panel=work');
    const { x, y, width } = await boxOf(splitter());
    await page.mouse.move(x + width / 2, y + 5);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, y - 120, { steps: 4 });
    const dragged = await boxOf(splitter());
    expect(Math.abs(dragged.y + 5 - (y - 120))).toBeLessThanOrEqual(5);
    await page.mouse.up();
    await expect.poll(size).not.toBeNull();
    expect((await boxOf(splitter())).y).toBe(dragged.y);
    await page.mouse.move(x + width / 2, dragged.y + 5);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, 0, { steps: 4 });
    await page.mouse.up();
    await expect.poll(size).toBe('80');
  });

  it.each([1440, 1280, 1024])(
    'can be reached, each panel of them, at %i in English',
    async (width) => {
      await open('/?panel=article', width, 'en');
      const bar = page.getByRole('navigation', { name: 'Article, tables and paths' });
      const paths = bar.getByRole('button', { name: 'Paths', exact: true });
      if (await paths.isVisible()) await paths.click();
      else {
        await walkTo(page, 'Tab', bar.getByRole('button', { name: 'More' }));
        await page.keyboard.press('Enter');
        await page.getByRole('menuitem', { name: 'Paths' }).click();
      }
      await page.getByRole('combobox', { name: 'From' }).waitFor();
      const shown = bar.getByRole('button', { name: 'Paths' }).filter({ visible: true });
      const { x, width: wide } = await boxOf(shown);
      expect(x + wide).toBeLessThanOrEqual(width);
    },
  );
});
