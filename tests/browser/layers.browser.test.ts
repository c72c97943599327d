import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { drawn, hasBrowser, launchBrowser, openPage } from './open-page.ts';

const village = '/entity/wulansuhai-gacha';

describe.skipIf(!hasBrowser)('what lies over the page', () => {
  let browser: Browser;
  let page: Page;

  const open = async (path: string) => {
    page = await openPage(browser, { path });
    return drawn(page);
  };
  const more = () => page.getByRole('button', { name: '更多操作' });
  const menu = () => page.getByRole('menu');
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const hasFocus = (inside: ReturnType<typeof menu>) =>
    inside.evaluate((element) => element.contains(document.activeElement));
  const isChosen = () => page.url().includes(village);

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(() => page.context().close());
  afterAll(() => browser.close());

  it('leaves every key to the page while it is closed, whatever stays in the document', async () => {
    await open('/?panel=paths');
    await page.getByRole('combobox', { name: '起点' }).waitFor();
    await page.keyboard.press('2');
    await page.getByRole('region', { name: '谁在何处任职' }).waitFor();
  });

  it('has the keys for itself while it is open', async () => {
    await open(village);
    await more().click();
    await menu().waitFor();
    await page.keyboard.press('2');
    await page.keyboard.press('h');
    await page.keyboard.press('Escape');
    await menu().waitFor({ state: 'detached' });
    expect(page.url()).not.toMatch(/panel=|hidden=/u);
    await page.keyboard.press('2');
    await page.getByRole('region', { name: '谁在何处任职' }).waitFor();
  });

  it('takes the focus as a menu, at what can be done first, and gives it back', async () => {
    await open(village);
    await more().click();
    await expect.poll(focused).toContain('布局：同心圆');
    await page.keyboard.press('ArrowDown');
    await expect.poll(focused).toContain('布局：分层');
    await page.keyboard.press('Escape');
    await menu().waitFor({ state: 'detached' });
    expect(await more().evaluate((button) => button === document.activeElement)).toBe(true);
    expect(isChosen()).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(focused).toContain('布局：同心圆');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('layout=rings');
    expect(await more().evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('shows every command of its menu at once where there is room, and else that there are more', async () => {
    await open(village);
    await more().click();
    const last = menu().getByRole('menuitem', { name: '快捷键与帮助' });
    const isSeen = () =>
      last.evaluate((item) => {
        const { left, top, width, height } = item.getBoundingClientRect();
        return item.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      });
    await expect.poll(isSeen).toBe(true);
    const isMoreBelow = () => menu().locator('[data-more="below"]').count();
    expect(await isMoreBelow()).toBe(0);
    await page.setViewportSize({ width: 1024, height: 480 });
    await expect.poll(isMoreBelow).toBe(1);
    expect(await isSeen()).toBe(false);
    await page.keyboard.press('End');
    await expect.poll(isSeen).toBe(true);
    await expect.poll(isMoreBelow).toBe(0);
  });

  it('gives the focus back to the network whose menu it was', async () => {
    await open(village);
    const network = page.getByRole('application');
    // The second of the links for the keyboard leads there.
    for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
    // Nothing was arranged by it, so there is nothing to undo.
    const undo = page.getByRole('button', { name: '撤销' });
    expect(await undo.getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('Shift+F10');
    await expect.poll(() => hasFocus(menu())).toBe(true);
    // On a phone held sideways there is room neither below the place nor above it.
    await page.setViewportSize({ width: 844, height: 390 });
    await expect
      .poll(async () => {
        const { y, height } = (await menu().boundingBox()) ?? { y: -1, height: 0 };
        return y >= 0 && y + height <= 390;
      })
      .toBe(true);
    await page.keyboard.press('Escape');
    await menu().waitFor({ state: 'detached' });
    expect(await hasFocus(network)).toBe(true);
    expect(isChosen()).toBe(true);
  });

  it('keeps the focus within a dialog', async () => {
    await open(village);
    await page.keyboard.press('Shift+?');
    const help = page.getByRole('dialog', { name: '快捷键与帮助' });
    await expect.poll(() => hasFocus(help)).toBe(true);
    for (const _ of 'once around and once more') {
      await page.keyboard.press('Tab');
      expect(await hasFocus(help)).toBe(true);
    }
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'detached' });
  });
});
