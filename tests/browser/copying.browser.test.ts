import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { drawn, hasBrowser, launchBrowser, openPage } from './open-page.ts';

describe.skipIf(!hasBrowser)('copying', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(() => page.context().close());
  afterAll(() => browser.close());

  const open = async (path: string) => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    page = await drawn(await openPage(browser, { path, permissions }));
    await page.locator('#panel tbody tr').first().waitFor();
  };
  const clipboard = (type: 'text/plain' | 'text/html') =>
    page.evaluate(async (wanted) => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType(wanted))?.text() ?? '';
    }, type);
  const mark = (first: string, last: string) =>
    page.evaluate(
      ([from = '', to = '']) => {
        const [start, end] = [document.querySelector(from), document.querySelector(to)];
        if (!start || !end) throw new Error('There is no such cell.');
        getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
      },
      [first, last],
    );

  it('rows keeps their columns, empty ones too, for spreadsheets', async () => {
    await open('/?panel=pairings');
    await mark(
      '#panel tbody tr:nth-child(2) > :first-child',
      '#panel tbody tr:nth-child(3) > :last-child',
    );
    await page.keyboard.press('Control+c');
    const rows = (await clipboard('text/plain')).split('\n').map((row) => row.split('\t'));
    const columns = await page.locator('#panel thead th').count();
    expect(rows.map((cells) => cells.length)).toEqual([columns, columns]);
    expect(rows[0]?.slice(0, 6)).toEqual([
      '4家企业',
      '捐赠',
      '巴音敖包嘎查',
      '30万元 合计的数字',
      '',
      '',
    ]);
    const html = await clipboard('text/html');
    expect(html.match(/<tr/gu)).toHaveLength(2);
    expect(html.match(/<td/gu)).toHaveLength(2 * columns);
  });

  it('words of one cell is left to the browser', async () => {
    await open('/?panel=work');
    await mark(
      '#panel tbody tr:first-child > :first-child',
      '#panel tbody tr:first-child > :first-child',
    );
    await page.keyboard.press('Control+c');
    expect((await clipboard('text/plain')).trim()).toBe('刘晓磊');
  });
});
