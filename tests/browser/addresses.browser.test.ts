import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { drawn, hasBrowser, launchBrowser, openPage } from './open-page.ts';

describe.skipIf(!hasBrowser)('the address of what is shown', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(() => page.context().close());
  afterAll(() => browser.close());

  it('goes back to the language that it had', async () => {
    page = await drawn(await openPage(browser, { path: '/entity/zhou-dongrui?lang=zh' }));
    await page.getByText('English', { exact: true }).click();
    await page.getByRole('heading', { level: 2, name: 'Zhou Dongrui' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 2, name: '周冬瑞' }).waitFor();
    expect(new URL(page.url()).searchParams.get('lang')).toBe('zh');
    await page.goForward();
    await page.getByRole('heading', { level: 2, name: 'Zhou Dongrui' }).waitFor();
    expect(new URL(page.url()).searchParams.get('lang')).toBe('en');
  });

  it('is said to be too long before it is copied, and is a file instead that shows the same', async () => {
    const hidden = Array.from({ length: 1_500 }, (_, index) => `entity-${index}`);
    const path = `/entity/zhou-dongrui?lang=zh#?lang=zh&hidden=pan-kehua,${hidden.join()}`;
    page = await drawn(
      await openPage(browser, { path, permissions: ['clipboard-read', 'clipboard-write'] }),
    );
    const hint = page.getByText(/图中显示 93 \/ 94 个实体/u);
    await hint.waitFor();
    await page.evaluate(() => navigator.clipboard.writeText('before'));
    await page.keyboard.press('l');
    const dialog = page.getByRole('dialog', { name: '链接太长' });
    await dialog.getByText(/约有 \d\d KB/u).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('before');
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const file = await (await download).path();
    expect((await download).suggestedFilename()).toMatch(/-view\.html$/u);
    await dialog.waitFor({ state: 'hidden' });
    await page.goto('about:blank');
    await page.setContent(await readFile(file, 'utf8'));
    await page.waitForURL(/\/entity\/zhou-dongrui/u);
    await drawn(page);
    await hint.waitFor();
    await page.reload();
    await hint.waitFor();
  });
});
