import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults, unmarkedChinese } from './accessibility.ts';
import { apiAddress } from './asked-of.ts';
import { inputMethod, walkTo } from './keyboard.ts';
import { ask, drawn, hasBrowser, launchBrowser, openPage, type PageOptions } from './open-page.ts';
import { panKehua } from './typed-names.ts';

const ends = 'from=pan-kehua&to=greenhouse-grapes';

describe.skipIf(!hasBrowser)('the paths', () => {
  let browser: Browser;
  let page: Page;

  const open = async (query: string, options?: PageOptions) => {
    page = await openPage(browser, options);
    await page.goto(`/?panel=paths&${query}`);
    await panel().waitFor();
  };
  const panel = () => page.getByRole('region', { name: /^(关联路径|Paths)$/u });
  const end = (name: string) => panel().getByRole('combobox', { name, exact: true });
  const headings = () => panel().getByRole('heading', { level: 3 });
  const pathTo = (name: string) => headings().filter({ hasText: name }).first().waitFor();
  const isClean = async () => expect(await accessibilityFaults(page)).toEqual([]);
  const choose = async (field: string, typed: string, name: string) => {
    await end(field).fill(typed);
    await page.getByRole('option', { name }).first().click();
  };

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(() => page.context().close());
  afterAll(() => browser.close());

  it('leads from one entity to another, each hop with the words it rests on', async () => {
    await open('');
    await panel().getByText('选好起点与终点').waitFor();
    await choose('起点', 'kehua', '潘克华');
    await choose('终点', '温棚', '温棚葡萄');
    await expect
      .poll(() => headings().first().textContent())
      .toMatch(/^潘克华 → 乌兰素海嘎查党支部 → 乌兰素海嘎查 → 温棚葡萄产业化种植项目 3 步/u);
    const quotes = panel().getByRole('blockquote');
    await quotes.getByText('乌兰素海嘎查党支部书记兼村委会主任潘克华', { exact: true }).waitFor();
    const { hidden, shown } = await lastHop();
    expect(hidden).toBe(false);
    await panel().getByText('这一步还有 8 条陈述').click();
    await expect.poll(lastHop).toEqual({ hidden: true, shown: shown + 8 });
    expect(new URL(page.url()).search).toContain(ends);
    await isClean();
  });

  it('says of a hop that other statements say otherwise', async () => {
    await open('from=wang-qiang&to=song-guofang');
    await pathTo('宋国方');
    const first = panel()
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 3 }) })
      .first();
    await expect.poll(() => first.getByText('说法不一', { exact: true }).count()).toBe(2);
  });

  it('finds one person in whatever way the name is typed', async () => {
    await open('');
    const options = () => panel().getByRole('option').allTextContents();
    for (const typed of panKehua.typed) {
      await end('起点').click();
      await page.keyboard.type(typed);
      await expect.poll(options).toEqual([`${panKehua.name}${panKehua.nameEn}`]);
      await page.keyboard.press('Enter');
      await expect.poll(() => end('起点').inputValue()).toBe(panKehua.name);
      expect(await panel().getByRole('listbox').count()).toBe(0);
      await page.keyboard.press('Escape');
      await expect.poll(() => end('起点').inputValue()).toBe('');
    }
  });

  it('is walked with the keyboard alone', async () => {
    await open(ends);
    await walkTo(page, 'Tab', end('终点'));
    expect(await end('终点').getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('ArrowDown');
    const active = async () =>
      page
        .locator(`[id="${await end('终点').getAttribute('aria-activedescendant')}"]`)
        .textContent();
    expect(await active()).toContain('温棚葡萄产业化种植项目');
    expect(await end('终点').getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.type('嘎查');
    const options = panel().getByRole('option');
    const texts = await options.allTextContents();
    expect(await active()).toBe(texts[0]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await active()).toBe(texts[2]);
    await page.keyboard.press('Home');
    expect(await end('终点').evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(0);
    expect(await active()).toBe(texts[2]);
    await page.keyboard.press('ArrowUp');
    expect(await active()).toBe(texts[1]);
    await page.keyboard.press('Enter');
    await expect.poll(() => end('终点').inputValue()).not.toBe('嘎查');
    expect(texts[1]?.startsWith(await end('终点').inputValue())).toBe(true);
  });

  it('chooses nothing while an input method composes', async () => {
    await open('');
    await end('起点').click();
    const { compose, take } = await inputMethod(page);
    const count = await panel().getByRole('option').count();
    await compose('pan');
    await page.keyboard.press('Enter');
    expect(await panel().getByRole('option').count()).toBe(count);
    await take('潘');
    await expect.poll(() => panel().getByRole('option').count()).toBe(1);
    await page.keyboard.press('Enter');
    await expect.poll(() => end('起点').inputValue()).toBe(panKehua.name);
  });

  it('goes by the API’s own order and is asked for more', async () => {
    await open(ends);
    await pathTo('温棚葡萄');
    const { paths } = await ask<{ paths: { paths: { hops: { to: { name: string } }[] }[] } }>(
      '{ paths(from: "pan-kehua", to: "greenhouse-grapes", limit: 20) { paths { hops { to { name } } } } }',
    );
    const ways = paths.paths.map(({ hops }) => hops.map(({ to }) => to.name).join(' → '));
    await panel().getByRole('button', { name: '显示更多路径' }).click();
    await expect.poll(() => headings().count()).toBe(ways.length);
    const told = await headings().allTextContents();
    ways.forEach((way, index) => {
      expect(told[index]).toContain(way);
    });
  });

  it('lights one path at a time and says which', async () => {
    await open(ends);
    const lit = async () =>
      (await headings().allTextContents()).flatMap((text, at) =>
        text.includes('图中已亮出') ? [at] : [],
      );
    await expect.poll(lit).toEqual([0]);
    await headings().nth(1).hover();
    await expect.poll(lit).toEqual([1]);
    await page.mouse.move(0, 0);
    await expect.poll(lit).toEqual([0]);
    await headings().nth(2).getByRole('button').focus();
    await page.keyboard.press('Enter');
    await end('起点').focus();
    await expect.poll(lit).toEqual([2]);
  });

  it('is two clicks from an entity', async () => {
    page = await openPage(browser);
    await drawn(page);
    await chooseInList('人物', '潘克华');
    await page.getByRole('button', { name: '从此处找路径' }).click();
    await expect.poll(() => end('起点').inputValue()).toBe('潘克华');
    await chooseInList('项目', '温棚葡萄产业化种植项目');
    await panel().getByRole('button', { name: '用已选的“温棚葡萄产业化种植项目”' }).last().click();
    await pathTo('温棚葡萄');
    await panel().getByRole('button', { name: '对调起点与终点' }).click();
    await expect
      .poll(() => headings().first().textContent())
      .toMatch(/^温棚葡萄产业化种植项目 → .* → 潘克华/u);
    await panel().getByRole('button', { name: '清空起点与终点' }).click();
    await expect.poll(() => end('起点').inputValue()).toBe('');
    await panel().getByText('选好起点与终点').waitFor();
  });

  it('goes through places when asked to', async () => {
    const way = '拱棚项目 → 温棚葡萄产业化种植项目 → 示范区 → 巴彦树贵嘎查 → 面粉加工';
    await open('from=arched-greenhouses&to=flour-processing');
    await panel().getByText('六步之内，两者之间没有路径。').waitFor();
    await panel().getByRole('checkbox', { name: '也经由地点' }).check();
    await pathTo(way);
    await expect.poll(() => new URL(page.url()).searchParams.get('via')).toBe('places');
    await page.reload();
    await pathTo(way);
    expect(await panel().getByRole('checkbox', { name: '也经由地点' }).isChecked()).toBe(true);
  });

  it('quotes of each hop a sentence that names both its ends', async () => {
    await open(ends);
    await pathTo('温棚葡萄');
    const first = panel().getByRole('listitem').filter({ hasText: '第 1 步' }).last();
    await first.getByRole('blockquote').first().waitFor();
    const sentence = await first.getByRole('blockquote').first().textContent();
    expect(sentence).toContain('潘克华');
    expect(sentence).toContain('乌兰素海嘎查党支部');
  });

  it('says why there is no path', async () => {
    await open('from=pan-kehua&to=pan-kehua');
    await panel().getByText('起点和终点是同一个实体').waitFor();
    await isClean();
    await page.goto('/?panel=paths&from=pan-kehua&to=no-such');
    await panel().getByText('数据集中没有“no-such”').waitFor();
    await isClean();
    await page.goto('/?panel=paths&from=pan-kehua&to=xi-jinping');
    await panel().getByText('六步之内，两者之间没有路径。').waitFor();
    await isClean();
  });

  it('says so where the search reached its limit', async () => {
    await open(ends, {
      prepare: async (opened) => {
        await opened.route(apiAddress, async (route) => {
          const response = await route.fetch();
          const body = (await response.text()).replace(
            '"paths":{"truncated":false',
            '"paths":{"truncated":true',
          );
          await route.fulfill({ response, body });
        });
      },
    });
    await panel().getByText('查找已到上限').waitFor();
    await isClean();
  });

  it('waits, fails in words, and tries again', async () => {
    page = await openPage(browser);
    await drawn(page);
    await page.route(apiAddress, (route) => route.abort());
    await page.getByRole('button', { name: '关联路径' }).click();
    // Without the server the names are still there, only the paths are not.
    await choose('起点', '潘克华', '潘克华');
    await choose('终点', '温棚葡萄', '温棚葡萄');
    await panel().getByRole('alert').getByText('服务器没有应答').waitFor();
    await isClean();
    await page.unroute(apiAddress);
    await panel().getByRole('button', { name: '重试' }).click();
    await pathTo('温棚葡萄');
  });

  it('closes the list of names with Escape, and nothing else', async () => {
    await open(ends);
    await end('终点').fill('葡萄');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('listbox').waitFor({ state: 'hidden' });
    await panel().waitFor();
    await end('终点').fill('没有这样的名字');
    await page.getByText('没有这个名字的实体').waitFor();
  });

  it('speaks English throughout, dark, with the list of names open', async () => {
    await open(ends, { locale: 'en-GB', colorScheme: 'dark' });
    await pathTo('Greenhouse grapes');
    await panel().getByText('and 8 more statements').click();
    await isClean();
    await end('To').fill('grape');
    await page.getByRole('option').first().waitFor();
    expect(await unmarkedChinese(page)).toEqual([]);
    await isClean();
  });

  it('fits a narrow screen', async () => {
    await open(ends, { viewport: { width: 360, height: 740 }, hasTouch: true });
    await pathTo('温棚葡萄');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    await isClean();
  });

  /** Of the hop with parallel statements: whether they are unfolded, and statements that can be seen. */
  async function lastHop() {
    const others = panel().locator('details');
    return {
      hidden: (await others.getAttribute('open')) !== null,
      shown: await panel().getByRole('link').count(),
    };
  }

  async function chooseInList(kind: string, name: string) {
    const group = page
      .getByRole('region', { name: '全部实体' })
      .locator('details')
      .filter({ has: page.locator('summary').getByText(kind, { exact: true }) });
    await group.locator('summary').click();
    await group.getByRole('link', { name, exact: true }).click();
  }
});
