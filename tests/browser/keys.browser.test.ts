import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { focusedText, walkTo } from './keyboard.ts';
import { drawn, hasBrowser, launchBrowser, openPage } from './open-page.ts';

describe.skipIf(!hasBrowser)('the keys', () => {
  let browser: Browser;
  let page: Page;

  const work = () => page.getByRole('region', { name: '谁在何处任职' });
  const open = async (path = '/') => {
    page = await drawn(await openPage(browser, { path }));
  };

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(() => page.context().close());
  afterAll(() => browser.close());

  it.each([
    ['the / of a French keyboard', '/', 'Period', 8],
    ['the 、 of a Chinese input method', '、', 'Slash', 0],
    ['a wide ／', '／', 'Slash', 0],
  ])('lead to the search by %s', async (_, key, code, modifiers) => {
    await open();
    await press(key, code, modifiers);
    const search = page.getByRole('search').getByRole('combobox');
    await expect.poll(() => search.evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await search.inputValue()).toBe('');
  });

  it('are known by their place where the keyboard writes Cyrillic, and a wide ？ opens the help', async () => {
    await open('/entity/zhou-dongrui');
    await press('к', 'KeyR');
    await page.getByRole('region', { name: '路径' }).waitFor();
    await press('？', 'Slash', 8);
    await page.getByRole('dialog', { name: '快捷键与帮助' }).waitFor();
  });

  it('lead from a panel’s key to its first row, and back where it is closed', async () => {
    await open();
    // The second of the links for the keyboard leads to the network.
    for (const key of ['Tab', 'Tab', 'Enter', '2']) await page.keyboard.press(key);
    await work().getByRole('row').nth(1).waitFor();
    for (const key of ['Tab', 'Enter']) await page.keyboard.press(key);
    const first =
      (await work().getByRole('row').nth(1).getByRole('link').first().textContent()) ?? '';
    expect(await focusedText(page)).toBe(first);
    expect(first).not.toBe('');
    await page.keyboard.press('`');
    await work().waitFor({ state: 'detached' });
    const network = page.getByRole('application');
    expect(await network.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('lead into the menu and, when it is closed, back to its button', async () => {
    page = await drawn(await openPage(browser, { reducedMotion: 'no-preference' }));
    const button = page.getByRole('button', { name: '更多操作' });
    await walkTo(page, 'Tab', button);
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedText(page)).toContain('布局');
    for (const key of ['ArrowDown', 'Escape']) await page.keyboard.press(key);
    await page.getByRole('menu').waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  /** A key of a keyboard other than the one that the browser is run with. */
  async function press(key: string, code: string, modifiers = 0) {
    const session = await page.context().newCDPSession(page);
    await session.send('Input.dispatchKeyEvent', {
      type: 'keyDown',
      key,
      code,
      modifiers,
      text: key,
    });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code, modifiers });
  }
});
