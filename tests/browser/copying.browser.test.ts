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

  it('a citation is offered as text, after GB/T 7714 and as a Web Annotation, with the authors', async () => {
    page = await drawn(
      await openPage(browser, { path: '/statement/zhou-dongrui-secretary?lang=zh' }),
    );
    await page.getByRole('button', { name: '引用格式' }).click();
    const dialog = page.getByRole('dialog', { name: '引用格式' });
    const form = (name: RegExp) => dialog.getByRole('textbox', { name }).inputValue();
    expect(await form(/^文字$/u)).toContain('刘宏章、赵小丽：《党建领航风帆劲');
    expect(await form(/GB\/T 7714/u)).toMatch(/^刘宏章, 赵小丽\. 党建领航风帆劲.*\[Z\/OL\]\/\//u);
    const annotation = JSON.parse(await form(/JSON-LD/u));
    expect(annotation.target[0].selector[0].exact).toBe('玛拉沁社区党支部书记周冬瑞');
    expect(annotation.target[0].source.creator.map(({ name }: { name: string }) => name)).toEqual([
      '刘宏章',
      '赵小丽',
    ]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
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
