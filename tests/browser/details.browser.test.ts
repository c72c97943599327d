import { readFile } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults, unmarkedChinese } from './accessibility.ts';
import { ask, drawn, hasBrowser, launchBrowser, openPage, type PageOptions } from './open-page.ts';

interface DataSet {
  readonly version: string;
  readonly hash: string;
}

const sentence = '宋国方任内蒙古庆华集团乌斯太精细化工有限公司党支部书记。';
const quote = '内蒙古庆华集团乌斯太精细化工有限公司党支部书记宋国方';

describe.skipIf(!hasBrowser)('the details', () => {
  let browser: Browser;
  let page: Page;
  let dataSet: DataSet;

  const open = async (options?: PageOptions) => {
    page = await openPage(browser, options);
    return drawn(page);
  };
  const details = () => page.getByRole('region', { name: /^(详情|Details)$/u });
  const dialog = () => page.getByRole('dialog');
  const link = (name: string) => details().getByRole('link', { name }).first();
  const button = (name: string) => details().getByRole('button', { name }).first();
  const isClean = async () => expect(await accessibilityFaults(page)).toEqual([]);
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  /** Names of what can be pressed and lies under it, wholly or in part. */
  const pressedUnder = (over: Locator) =>
    over.evaluate((element) => {
      const box = element.getBoundingClientRect();
      return Array.from(document.querySelectorAll('button, a, input, label, summary'))
        .filter((one) => one.checkVisibility({ visibilityProperty: true }))
        .filter((one) => getComputedStyle(one).clipPath === 'none')
        .filter((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          return left < box.right && right > box.left && top < box.bottom && bottom > box.top;
        })
        .map((one) => one.textContent);
    });
  const choose = async (name: string) => {
    const group = page
      .locator('#entity-list details')
      .filter({ has: page.getByText(name, { exact: true }) })
      .first();
    if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
    await group.getByRole('link', { name, exact: true }).click();
    await details().getByRole('heading', { level: 2, name }).waitFor();
  };

  beforeAll(async () => {
    browser = await launchBrowser();
    ({ dataSet } = await ask<{ dataSet: DataSet }>('{ dataSet { version hash } }'));
  });
  afterEach(() => page.context().close());
  afterAll(() => browser.close());

  it('tell of a speaker what he says, and of a statement what follows from it', async () => {
    await open();
    await choose('潘克华');
    await details().getByRole('heading', { name: '2 条陈述' }).waitFor();
    await details().getByRole('heading', { name: '由其讲述：3 条陈述' }).waitFor();
    page = await openPage(browser, { locale: 'en-GB' });
    await page.goto('/statement/lease-wulansuhai');
    const follows = details().getByRole('definition').filter({ hasText: 'nearly 600 yuan' });
    await follows.getByRole('link').click();
    await expect
      .poll(() => new URL(page.url()).pathname)
      .toBe('/statement/wulansuhai-household-income');
    const from = details().getByRole('definition').filter({ hasText: 'lease' });
    await from.getByRole('link').first().waitFor();
  });

  it('begin with what the page is for and lead there', async () => {
    await open();
    await details().getByRole('heading', { name: '从这里开始' }).waitFor();
    for (const [name, panel] of [
      ['谁在何处任职', 'work'],
      ['哪家企业与哪个村结对', 'pairings'],
      ['读原文', 'article'],
      ['两者之间有何关联', 'paths'],
    ] as const) {
      await button(name).click();
      expect(new URL(page.url()).searchParams.get('panel')).toBe(panel);
    }
    await isClean();
    const opened = page.context().waitForEvent('page');
    await details().getByRole('link', { name: '自己提问' }).click();
    expect(new URL((await opened).url()).pathname).toBe('/graphql');
  });

  it('tell what something is before what can be done with it', async () => {
    await open({ path: '/entity/ma-xin' });
    const place = async (what: ReturnType<typeof button>) => (await what.boundingBox())?.y ?? 0;
    const about = details().getByText('英文名为', { exact: false }).first();
    await about.waitFor();
    expect(await place(button('复制链接'))).toBeGreaterThan(await place(about));
    await page.goto('/article/alxa-party-building-2024/s8');
    await details()
      .getByText(/^日前,阿拉善高新区/u)
      .waitFor();
    await details().getByRole('heading', { level: 2, name: '原文第 8 句', exact: true }).waitFor();
    const translation = details().getByText('Recently the Alxa High-tech Zone and the');
    expect(await translation.isVisible()).toBe(false);
    await page.goto('/article/alxa-party-building-2024/s8?lang=en');
    await details().getByRole('heading', { name: 'Sentence 8 of the article' }).waitFor();
    await translation.filter({ visible: true }).waitFor();
    await link('Party Building Sets the Course with a Fair Wind').waitFor();
  });

  it('list what is of a kind, each with a line on it, and what of it is not named', async () => {
    await open({ path: '/kind/VILLAGE', locale: 'en-GB' });
    await details().getByRole('heading', { name: '8 entities' }).waitFor();
    await details().getByText('A gacha that grows greenhouse grapes.').waitFor();
    await details().getByRole('heading', { name: 'Not named in the article' }).waitFor();
    await isClean();
    await page.getByText('中文', { exact: true }).click();
    await details().getByRole('heading', { name: '8 个实体' }).waitFor();
    await details().getByText('发展温棚葡萄的嘎查').waitFor();
    await link('嘎查？').click();
    await details().getByRole('heading', { level: 2, name: '“嘎查”？' }).waitFor();
  });

  it('copy an entity’s permanent address and say so', async () => {
    await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await choose('宋国方');
    await button('复制链接').click();
    const told = page.getByRole('status').getByText('已复制链接。');
    await told.waitFor();
    for (const viewport of [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(viewport);
      expect(await pressedUnder(told)).toEqual([]);
    }
    const { origin } = new URL(page.url());
    expect(await clipboard()).toBe(`${origin}/entity/song-guofang?lang=zh`);
  });

  it('say what an entity is within, and lead there', async () => {
    await open();
    await choose('玛拉沁社区');
    await details()
      .getByRole('list', { name: '所属' })
      .getByRole('link', { name: '乌斯太镇' })
      .click();
    await details().getByRole('heading', { level: 2, name: '乌斯太镇' }).waitFor();
  });

  it('show the first few of many statements, then all, then none', async () => {
    await open();
    await choose('阿拉善高新区');
    const isLong = page.getByRole('button', { name: /^显示全部 \d+ 条$/u });
    const label = details().locator('section').filter({ has: isLong }).first().locator('h4');
    const name = (await label.textContent()) ?? '';
    const title = details().getByRole('button', { name, exact: true });
    const family = details()
      .locator('section')
      .filter({ has: page.locator('h4', { hasText: name }) });
    const cards = family.locator('h5:visible');
    expect(await cards.count()).toBe(5);
    await family.getByRole('button', { name: /^显示全部/u }).click();
    await expect.poll(() => cards.count()).toBe(Number(name.match(/\d+$/u)?.[0]));
    await isClean();
    await title.click();
    await expect.poll(() => title.getAttribute('aria-expanded')).toBe('false');
    expect(await cards.count()).toBe(0);
    await title.click();
    await cards.first().waitFor();
  });

  it('tell where the article disagrees with itself, and lead to the other side', async () => {
    await open();
    await choose('宋国方');
    await details().getByText('说法不一', { exact: true }).waitFor();
    await details().getByText('原文不足以判断').waitFor();
    await link('王强任内蒙古庆华集团乌斯太精细化工有限公司党支部书记。').click();
    await details().getByRole('heading', { name: '陈述', level: 2 }).waitFor();
    await link(sentence).waitFor();
    await isClean();
  });

  it('copy a statement as a citation with its quote and where it stands', async () => {
    await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await choose('宋国方');
    await button('复制引用').click();
    await page.getByRole('status').getByText('已复制引用。').waitFor();
    const text = await clipboard();
    expect(text).toContain(`${sentence}原文：“${quote}”`);
    expect(text).toContain(`版本 ${dataSet.version}（数据指纹 ${dataSet.hash.slice(0, 12)}）`);
    expect(text).toContain('/statement/song-guofang-secretary?lang=zh（访问日期：');
  });

  it('show the text to be copied by hand where the clipboard is refused', async () => {
    await open({
      prepare: async (opened) => {
        await opened.addInitScript(() => {
          Object.defineProperty(navigator, 'clipboard', { value: undefined });
        });
      },
    });
    await choose('宋国方');
    await button('复制引用').click();
    await dialog().getByRole('heading', { name: '请手动复制' }).waitFor();
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toContain(quote);
    await isClean();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'hidden' });
    await expect.poll(focused).toBe('复制引用');
  });

  it('lead from a statement to its words in the article', async () => {
    await open();
    await choose('宋国方');
    await details()
      .locator('details')
      .getByRole('button', { name: '在原文中查看' })
      .first()
      .click();
    const { pathname, searchParams } = new URL(page.url());
    expect([pathname, searchParams.get('panel')]).toEqual([
      '/statement/song-guofang-secretary',
      'article',
    ]);
  });

  it('prepare a report of an error and send nothing', async () => {
    await open();
    await choose('宋国方');
    // The other side of the dispute is asked for when the card opens.
    await page.getByText('另一种说法').first().waitFor();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await button('报告错误').click();
    await dialog().getByLabel('哪里不对').fill('他是主任。');
    const preview = dialog().getByRole('region', { name: '报告全文' });
    for (const part of ['他是主任。', sentence, quote, 'song-guofang-secretary', dataSet.hash]) {
      await preview.getByText(part).waitFor();
    }
    await dialog().getByText('本页不会自动发送任何内容').waitFor();
    expect(await dialog().getByRole('link').count()).toBe(0);
    await isClean();
    const downloading = page.waitForEvent('download');
    await dialog().getByRole('button', { name: '下载为文本文件' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('report-song-guofang-secretary.txt');
    expect(await readFile(await download.path(), 'utf8')).toBe(await preview.textContent());
    expect(requests.filter((url) => url.startsWith('http'))).toEqual([]);
  });

  it('offer what they offer for a statement in its menu and by keys as well', async () => {
    await open({
      path: '/statement/song-guofang-secretary',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.keyboard.press('Shift+C');
    await page.getByRole('status').getByText('已复制引用。').waitFor();
    expect(await clipboard()).toContain(`${sentence}原文：“${quote}”`);
    await page.keyboard.press('Shift+E');
    await dialog().getByRole('region', { name: '报告全文' }).getByText(sentence).waitFor();
    // The dialog takes the focus a moment after it is drawn; without that there is none to give back.
    await dialog().locator(':focus').waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'hidden' });
    // The dialog came by a key from nowhere, so that the network gets the focus.
    const network = page.getByRole('application');
    await expect
      .poll(() => network.evaluate((element) => element === document.activeElement))
      .toBe(true);
    await page.keyboard.press('Shift+F10');
    const items = page.getByRole('menu').getByRole('menuitem');
    await items.first().waitFor();
    expect((await items.allTextContents()).map((text) => text.replace(/[A-Z].*$/u, ''))).toEqual([
      '在原文中查看',
      '复制引用',
      '引用格式',
      '报告错误',
      '复制链接',
    ]);
  });

  it.each([
    ['mailto:desk@example.org', '用邮件发送', /^mailto:desk@example\.org\?subject=/u],
    ['https://example.org/new', '到反馈网页填写', /^https:\/\/example\.org\/new\?title=/u],
  ])('offer to send a report to %s', async (target, name, address) => {
    await open({
      prepare: async (opened) => {
        await opened.route('**/', async (route) => {
          const response = await route.fetch();
          const meta = `<meta name="report-to" content="${target}"></head>`;
          const body = (await response.text()).replace('</head>', meta);
          await route.fulfill({ response, body });
        });
      },
    });
    await choose('宋国方');
    await button('报告错误').click();
    await dialog().getByLabel('哪里不对').fill('他是主任');
    const href = await dialog().getByRole('link', { name }).getAttribute('href');
    expect(href).toMatch(address);
    expect(decodeURIComponent(href ?? '')).toContain('他是主任');
    await isClean();
  });

  it('close the topmost dialog with Escape and give the focus back', async () => {
    await open({
      prepare: async (opened) => {
        await opened.addInitScript(() => {
          Object.defineProperty(navigator, 'clipboard', { value: undefined });
        });
      },
    });
    await choose('宋国方');
    await button('报告错误').click();
    await dialog().getByRole('button', { name: '复制报告' }).click();
    await expect.poll(() => dialog().count()).toBe(2);
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog().count()).toBe(1);
    await dialog().getByRole('heading', { name: '报告一处错误' }).waitFor();
    await expect.poll(focused).toBe('复制报告');
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'hidden' });
    await details().getByRole('heading', { level: 2, name: '宋国方' }).waitFor();
    await expect.poll(focused).toBe('报告错误');
  });

  it('speak English throughout on a dark page', async () => {
    await open({ locale: 'en-GB', colorScheme: 'dark' });
    await details().getByRole('heading', { name: 'Start here' }).waitFor();
    expect(await unmarkedChinese(page)).toEqual([]);
    await isClean();
    await choose('Song Guofang');
    await details().getByText('disputed', { exact: true }).waitFor();
    expect(await unmarkedChinese(page)).toEqual([]);
    await button('Report an error').click();
    await dialog().getByLabel('What is wrong').fill('He is director.');
    expect(await unmarkedChinese(page)).toEqual([]);
    await isClean();
  });

  it('fit a narrow screen with a dialog open', async () => {
    await open({ viewport: { width: 360, height: 740 }, hasTouch: true });
    await page.getByRole('button', { name: '图例', exact: true }).click();
    await choose('宋国方');
    await button('报告错误').click();
    await dialog().getByLabel('哪里不对').waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    await isClean();
  });
});
