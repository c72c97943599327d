import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { drawn, hasBrowser, launchBrowser, openPage } from './open-page.ts';

interface Place {
  readonly path: string;
  /** Where on the page the name stands. */
  readonly link: (page: Page) => Locator;
  /** Path of the address that it leads to. */
  readonly to: string;
}

const panel = (page: Page) => page.locator('#panel');
const details = (page: Page) => page.getByRole('region', { name: '详情' });

const places: Record<string, Place> = {
  'the list of all entities': {
    path: '/',
    link: (page) => page.locator('#entity-list').getByRole('link', { name: '周冬瑞' }),
    to: '/entity/zhou-dongrui',
  },
  'the legend': {
    path: '/',
    link: (page) => page.getByRole('link', { name: '村 8' }),
    to: '/kind/VILLAGE',
  },
  'the details': {
    path: '/entity/malaqin-community',
    link: (page) => details(page).getByRole('link', { name: '乌斯太镇' }).first(),
    to: '/entity/wusitai-town',
  },
  'a table': {
    path: '/?panel=work',
    link: (page) => panel(page).getByRole('link', { name: '周冬瑞', exact: true }),
    to: '/entity/zhou-dongrui',
  },
  'the quote of a row': {
    path: '/?panel=work',
    link: (page) => panel(page).getByRole('link', { name: '玛拉沁社区党支部书记周冬瑞' }),
    to: '/statement/zhou-dongrui-secretary',
  },
  'the matrix': {
    path: '/?panel=matrix',
    link: (page) => panel(page).getByRole('link', { name: '上滩嘎查' }).first(),
    to: '/entity/shangtan-gacha',
  },
  'a path': {
    path: '/?panel=paths&from=pan-kehua&to=greenhouse-grapes',
    link: (page) => panel(page).getByRole('link', { name: '潘克华任乌兰素海嘎查党支部书记' }),
    to: '/statement/pan-kehua-secretary',
  },
  'the article': {
    path: '/?panel=article',
    link: (page) => panel(page).getByRole('link', { name: '周冬瑞' }).first(),
    to: '/entity/zhou-dongrui',
  },
};

describe.skipIf(!hasBrowser)('a name', () => {
  let browser: Browser;
  let page: Page;

  const open = async ({ path, link }: Place) => {
    page = await drawn(await openPage(browser, { path }));
    const summary = page.locator('#entity-list summary').first();
    if (path === '/') await summary.click();
    await link(page).scrollIntoViewIfNeeded();
    return link(page);
  };
  const pathOf = (address: string) => decodeURIComponent(new URL(address).pathname);

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(() => page.context().close());
  afterAll(() => browser.close());

  it.each(Object.entries(places))(
    'in %s opens a tab by Ctrl+click and by the middle button, and is chosen in place by a click',
    async (_, place) => {
      const link = await open(place);
      const before = page.url();
      for (const how of ['Control', 'middle'] as const) {
        const opened = page.context().waitForEvent('page');
        await link.click(how === 'middle' ? { button: 'middle' } : { modifiers: ['Control'] });
        const tab = await opened;
        await tab.waitForURL((url) => pathOf(url.href) === place.to);
        expect(new URL(tab.url()).search).toBe('?lang=zh');
        await tab.getByRole('region', { name: '详情' }).getByRole('heading').first().waitFor();
        await tab.close();
      }
      expect(page.url()).toBe(before);
      await page.evaluate(() => document.body.setAttribute('data-stayed', ''));
      await link.click();
      await expect.poll(() => pathOf(page.url())).toBe(place.to);
      expect(await page.locator('body[data-stayed]').count()).toBe(1);
    },
  );

  it('says that it is chosen, keeps the focus, and is followed by Enter whatever is marked', async () => {
    const link = await open(placeOf('a table'));
    expect(await link.getAttribute('aria-current')).toBe(null);
    await link.click();
    await expect.poll(() => link.getAttribute('aria-current')).toBe('true');
    await page.keyboard.press('Escape');
    await expect.poll(() => link.getAttribute('aria-current')).toBe(null);
    await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
    await page.keyboard.press('Enter');
    await expect.poll(() => link.getAttribute('aria-current')).toBe('true');
    expect(pathOf(page.url())).toBe('/entity/zhou-dongrui');
  });

  it.each(['the details', 'a table', 'the article'])(
    'in %s has its letters marked by dragging, and is not chosen',
    async (where) => {
      const place = placeOf(where);
      const link = await open(place);
      const before = page.url();
      const [from, to, middle] = await link.evaluate((one) => {
        const letters = document.createTreeWalker(one, NodeFilter.SHOW_TEXT).nextNode() ?? one;
        const range = document.createRange();
        range.setStart(letters, 0);
        range.setEnd(letters, 2);
        const { left, right, top, height } = range.getBoundingClientRect();
        return [left + 1, right - 1, top + height / 2] as const;
      });
      await page.mouse.move(from, middle);
      await page.mouse.down();
      await page.mouse.move(to, middle, { steps: 5 });
      await page.mouse.up();
      const marked = await page.evaluate(() => getSelection()?.toString() ?? '');
      expect(marked).toBe(((await link.textContent()) ?? '').slice(0, 2));
      expect(page.url()).toBe(before);
    },
  );

  function placeOf(where: string): Place {
    const place = places[where];
    if (!place) throw new Error(`No place is called “${where}”.`);
    return place;
  }
});
