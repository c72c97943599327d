import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { walkTo } from './keyboard.ts';
import { drawn, hasBrowser, launchBrowser, openPage } from './open-page.ts';

describe.skipIf(!hasBrowser)('the focus', () => {
  let browser: Browser;
  let page: Page;

  const details = () => page.getByRole('region', { name: '详情' });
  const panel = (name: string) => page.getByRole('region', { name });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const ofDetails = (name: string) => details().getByRole('button', { name, exact: true });
  const network = () => page.getByRole('application');
  /** Walks to a place that goes away with the key that is pressed there, and from there to another. */
  const leads = async (
    from: Locator,
    to: Locator,
    key = 'Enter',
    way: 'Tab' | 'Shift+Tab' = 'Tab',
  ) => {
    await walkTo(page, way, from);
    await page.keyboard.press(key);
    await expect
      .poll(() => to.evaluate((element) => element === document.activeElement))
      .toBe(true);
  };
  const open = async (path: string) => {
    page = await drawn(await openPage(browser, { path }));
  };

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(() => page.context().close());
  afterAll(() => browser.close());

  it('goes back to where it came from when its place goes away in drawing or details', async () => {
    await open('/entity/wulansuhai-gacha?without=status:NONE');
    // Before the legend's button stands the last of the header.
    await leads(button('全部显示'), button('切换到深色'));
    const hide = () => leads(ofDetails('隐藏'), ofDetails('只看它和相邻项'));
    await hide();
    await leads(ofDetails('在图中显示'), ofDetails('只看它和相邻项'), 'Control+z', 'Shift+Tab');
    await hide();
    // The note over the drawing, to which the reader comes from below.
    await leads(button('显示全部'), button('撤销'), 'Enter', 'Shift+Tab');
    await leads(ofDetails('隐藏'), button('原文未点明的'), 'Escape');
  });

  it('goes back to where it came from when its place goes away with a panel or in it', async () => {
    await open('/entity/wulansuhai-gacha?panel=gaps');
    await panel('原文未点明的').getByRole('link').first().waitFor();
    await leads(button('收起'), button('原文未点明的'));
    await page.keyboard.press('2');
    const row = panel('谁在何处任职').getByRole('row').nth(1).getByRole('link').first();
    await row.waitFor();
    await leads(row, button('原文未点明的'), '`');
    await page.keyboard.press('7');
    const [from, to] = ['起点', '终点'].map((name) => page.getByRole('combobox', { name }));
    if (!from || !to) throw new Error('There are two ends.');
    await leads(button('用已选的“乌兰素海嘎查”').first(), from);
    await leads(button('清空“起点”'), from);
    await leads(button('用已选的“乌兰素海嘎查”').first(), from);
    await leads(button('清空起点与终点'), to);
  });

  it('does not go back to the links for the keyboard, and is the network’s where nothing is left', async () => {
    await open('/entity/wulansuhai-gacha');
    for (const key of ['Tab', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
    await leads(ofDetails('关闭详情'), details());
    await page.goto('/entity/wulansuhai-gacha');
    await drawn(page);
    await details().getByText('条陈述').first().waitFor();
    // To the end of the page.
    await page.keyboard.press('Shift+Tab');
    await leads(details().locator(':focus'), network(), 'Escape');
  });
});
