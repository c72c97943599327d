import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './accessibility.ts';
import { apiAddress, askedOf } from './asked-of.ts';
import { drawn, hasBrowser, launchBrowser, openPage, type PageOptions } from './open-page.ts';

describe.skipIf(!hasBrowser)('data that are replaced under an open page', () => {
  let browser: Browser;
  let page: Page;

  const open = async (path: string, options?: PageOptions) => {
    page = await openPage(browser, { path, ...options });
    await drawn(page);
  };
  /** From now on answers that hold the words are of another data set. */
  const replace = (words = '') =>
    page.route(apiAddress, async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      const isMeant = askedOf(route.request())?.query.includes(words);
      const other = body.replace(/"dataSet":"[0-9a-f]{64}"/u, `"dataSet":"${'0'.repeat(64)}"`);
      await route.fulfill({ response, body: isMeant ? other : body });
    });
  const notice = () => page.getByRole('status').filter({ hasText: '服务器上的数据已换成另一版' });

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(() => page.context().close());
  afterAll(() => browser.close());

  it('are told, with the way to read them all anew, and no table is saved', async () => {
    await open('/?panel=work');
    const csv = page.getByRole('button', { name: '下载 CSV' });
    await csv.waitFor();
    expect(await csv.isEnabled()).toBe(true);
    expect(await page.getByRole('button', { name: '重新载入' }).count()).toBe(0);
    await replace();
    await page.getByRole('region', { name: '谁在何处任职' }).getByRole('link').first().click();
    await notice().waitFor();
    expect(await csv.isEnabled()).toBe(false);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.unroute(apiAddress);
    await notice().getByRole('button', { name: '重新载入' }).click();
    await csv.waitFor();
    await expect.poll(() => csv.isEnabled()).toBe(true);
    expect(await page.getByRole('button', { name: '重新载入' }).count()).toBe(0);
  });

  it('are in no file beside those before', async () => {
    await open('/');
    const save = async () => {
      await page.getByRole('button', { name: '更多操作' }).click();
      await page.getByRole('menuitem', { name: '下载全部数据（JSON）' }).click();
    };
    // All statements are read page by page.
    const saved = page.waitForEvent('download', { timeout: 20_000 });
    await save();
    const download = await saved;
    const { dataSet, statements } = JSON.parse(await readFile(await download.path(), 'utf8'));
    expect(download.suggestedFilename()).toContain(dataSet.hash.slice(0, 12));
    expect(statements.length).toBeGreaterThan(200);
    await replace('AllStatements');
    await save();
    await page.getByText('没有保存成功：服务器上的数据已换成另一版').waitFor();
  });
});
