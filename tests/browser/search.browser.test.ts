import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults, unmarkedChinese } from './accessibility.ts';
import { apiAddress, askedOf } from './asked-of.ts';
import { inputMethod } from './keyboard.ts';
import { drawn, hasBrowser, launchBrowser, openPage, type PageOptions } from './open-page.ts';
import { panKehua } from './typed-names.ts';

const person = '周冬瑞';
const english = { locale: 'en-GB' };
const narrow = { viewport: { width: 360, height: 740 }, hasTouch: true };

describe.skipIf(!hasBrowser)('the search', () => {
  let browser: Browser;
  let page: Page;

  const open = async (options?: PageOptions) => {
    page = await drawn(await openPage(browser, options));
  };
  const box = () => page.getByRole('combobox', { name: /^(搜索|Search)$/u });
  const options = () => page.getByRole('option');
  const option = (name: string) => options().filter({ hasText: name }).first();
  const list = () => page.getByRole('listbox', { name: /^(搜索结果|Search results)$/u });
  const details = () => page.getByRole('region', { name: /^(详情|Details)$/u });
  const heading = () =>
    page.getByRole('region', { name: /^(详情|Details)$/u }).getByRole('heading', { level: 2 });
  const isClean = async () => expect(await accessibilityFaults(page)).toEqual([]);
  const isInBox = () => box().evaluate((element) => element === document.activeElement);
  /** The searches that reach the server, by what they ask for. */
  const watchSearches = () => {
    const asked: string[] = [];
    page.on('request', (request) => {
      const { operationName, variables } = askedOf(request) ?? {};
      if (operationName === 'Search') asked.push(variables.query);
    });
    return asked;
  };

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(() => page.context().close());
  afterAll(() => browser.close());

  it.each([
    ['冬瑞', '冬瑞', null],
    ['zhoud', '周冬', '拼音'],
    ['zdr', '周冬瑞', '拼音首字母'],
    ['Dongrui', '冬瑞', '拼音'],
    ['zhoudr', '周冬瑞', '拼音'],
    ['zhuodongrui', '周冬瑞', '拼写相近'],
  ])('finds a person by %s, and marks %s', async (query, marked, note) => {
    await open();
    await box().fill(query);
    await option(person).locator('mark').getByText(marked, { exact: true }).waitFor();
    expect(await option(person).locator('mark').allTextContents()).toEqual([marked]);
    if (note) await option(person).getByText(note, { exact: true }).waitFor();
    else expect(await option(person).getByText(/^拼/u).count()).toBe(0);
    await page.getByRole('group', { name: '人物' }).waitFor();
    await option(person).click();
    await heading().getByText(person).waitFor();
    expect(await list().count()).toBe(0);
  });

  it('finds one person in whatever way the name is typed', async () => {
    await open();
    for (const typed of panKehua.typed) {
      await page.keyboard.press('Control+k');
      await page.keyboard.type(typed);
      const names = page.getByRole('group', { name: '人物' }).getByRole('option');
      await names.filter({ hasText: panKehua.name }).waitFor();
      expect(await names.count()).toBe(1);
      await page.keyboard.press('Enter');
      await heading().getByText(panKehua.name).waitFor();
      await page.keyboard.press('Escape');
      expect(await box().inputValue()).toBe('');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      await heading().getByText(panKehua.name).waitFor({ state: 'detached' });
    }
  });

  it('finds a sentence, marks the words, and opens it', async () => {
    await open();
    await box().fill('364万元 嘎查');
    const found = page.getByRole('group', { name: '原文句子' }).getByRole('option');
    await found.first().locator('mark', { hasText: '嘎查' }).first().waitFor();
    await found.first().locator('mark', { hasText: '364万元' }).waitFor();
    await found.first().click();
    await details().getByRole('paragraph').filter({ hasText: '364万元' }).first().waitFor();
    await page.waitForURL(/\/article\/[^/]+\/s\d+\?.*panel=article/u);
  });

  it('is walked with the keyboard alone', async () => {
    await open();
    await page.keyboard.press('/');
    expect(await isInBox()).toBe(true);
    await page.keyboard.type('嘎查');
    await options().first().waitFor();
    const active = async () =>
      page.locator(`[id="${await box().getAttribute('aria-activedescendant')}"]`).textContent();
    const texts = await options().allTextContents();
    expect(await active()).toBe(texts[0]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await active()).toBe(texts[2]);
    await page.keyboard.press('Home');
    expect(await box().evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(0);
    expect(await active()).toBe(texts[2]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    expect(await list().count()).toBe(0);
    expect(await box().inputValue()).toBe('嘎查');
    expect(await isInBox()).toBe(true);
    await page.keyboard.press('ArrowDown');
    const chosen = (await active()) ?? '';
    await page.keyboard.press('Enter');
    await heading().waitFor();
    expect(chosen).toContain((await heading().locator('bdi').first().textContent()) ?? '-');
  });

  it('chooses the best hit where Enter comes before the answer', async () => {
    await open();
    await page.keyboard.press('Control+k');
    expect(await isInBox()).toBe(true);
    await page.keyboard.type(person);
    await page.keyboard.press('Enter');
    await heading().getByText(person).waitFor();
  });

  it('lets the mouse press what stands beside its list', async () => {
    await open();
    await box().fill('zhoud');
    await option(person).waitFor();
    const place = await page.getByRole('checkbox', { name: '显示：地点' }).boundingBox();
    await page.mouse.click((place?.x ?? 0) + 8, (place?.y ?? 0) + 8);
    await page.getByRole('checkbox', { name: '显示：地点', checked: false }).waitFor();
    expect(await list().count()).toBe(0);
  });

  it('leaves / to the box where one is typing in it, and chooses its text with Ctrl+K', async () => {
    await open();
    await box().fill('1');
    await page.keyboard.type('/2');
    expect(await box().inputValue()).toBe('1/2');
    await page.getByRole('button', { name: '切换到深色' }).focus();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('x');
    expect(await box().inputValue()).toBe('x');
  });

  it('waits until an input method has composed', async () => {
    await open();
    const asked = watchSearches();
    await box().focus();
    const { compose, take } = await inputMethod(page);
    await compose('dong');
    await compose('dongrui');
    expect(await box().inputValue()).toBe('dongrui');
    expect(await page.getByText('正在搜索').count()).toBe(0);
    await take('冬瑞');
    await option(person).waitFor();
    expect(asked).toEqual(['冬瑞']);
    // Enter takes the composed letters into the box, and is no choice from the list.
    await compose('shu');
    await page.keyboard.press('Enter');
    expect(await list().count()).toBe(1);
    expect(asked).toEqual(['冬瑞']);
  });

  it('never shows the answer to what stood in the box before', async () => {
    await open();
    const asked = watchSearches();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(apiAddress, async (route) => {
      if (askedOf(route.request())?.variables.query === '周') await held;
      await route.continue().catch(() => {});
    });
    await box().fill('周');
    await page.waitForRequest(apiAddress);
    await page.getByText('正在搜索').waitFor();
    await box().fill('蒙草');
    await option('“蒙草”公司').waitFor();
    release();
    await box().fill('蒙草公司');
    await option('“蒙草”公司').locator('mark', { hasText: '蒙草”公司' }).waitFor();
    expect(await options().filter({ hasText: person }).count()).toBe(0);
    expect(asked).toEqual(['周', '蒙草', '蒙草公司']);
  });

  it('says that nothing is found, and what can be typed', async () => {
    await open();
    await box().fill('不在文中的名字');
    await page.getByText('名称可以用汉字').waitFor();
    await page.getByRole('status').getByText('没有找到').waitFor();
    expect(await box().getAttribute('aria-expanded')).toBe('false');
    await isClean();
  });

  it('finds names without the server, says so, and asks again', async () => {
    await open();
    await page.route(apiAddress, (route) => route.abort());
    await box().fill('周冬');
    await page.getByText('原文句子要等服务器恢复').waitFor();
    await option(person).locator('mark', { hasText: '周冬' }).waitFor();
    await isClean();
    await page.unroute(apiAddress);
    await page.getByRole('button', { name: '重试' }).click();
    await page.getByRole('group', { name: '原文句子' }).waitFor();
    expect(await page.getByText('服务器暂时不能搜索').count()).toBe(0);
  });

  it.each([
    ['a tag', '<img src=x onerror=alert(1)>'],
    ['2,000 characters', '嘎'.repeat(2000)],
    ['2,000 letters', 'W'.repeat(2000)],
    ['marks that turn the direction', '\u202e\u2067שלום\u202e'],
    ['half a character', '\ud83d'],
    ['operators', '"+-&&||!(){}[]^~*?:\\/'],
  ])('takes %s for no more than letters', async (_, query) => {
    await open();
    page.on('dialog', (dialog) => {
      throw new Error(`A script ran: ${dialog.message()}`);
    });
    await box().fill(query);
    await page.getByText('名称可以用汉字').waitFor();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await page.locator('img[src=x]').count()).toBe(0);
  });

  it('lists all that is found where that is asked for, and counts it', async () => {
    await open();
    await box().fill('高新区');
    await page.getByText('结果不止这些').waitFor();
    const atFirst = await options().count();
    const all = page.getByRole('button', { name: '全部列出' });
    // Past the button that empties the box and, where it scrolls, the list.
    for (let stop = 0; stop < 3; stop += 1) {
      if (await all.evaluate((button) => button === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await expect.poll(() => options().count()).toBeGreaterThan(atFirst);
    const found = await options().count();
    const sentences = await page
      .getByRole('group', { name: '原文句子' })
      .getByRole('option')
      .count();
    const told = `名称 ${found - sentences} 个，原文 ${sentences} 句`;
    await page.getByRole('search').locator('p', { hasText: told }).waitFor();
    expect(await all.count()).toBe(0);
  });

  it('shows both names in English, all Chinese marked as Chinese', async () => {
    await open(english);
    for (const [query, shown] of [
      ['冬瑞', '冬瑞'],
      ['zhou', 'Zhou'],
      ['高新区', '高新区'],
    ] as const) {
      await box().fill(query);
      await page.locator('[role=option] mark').getByText(shown, { exact: true }).first().waitFor();
      expect(await unmarkedChinese(page)).toEqual([]);
    }
    await box().fill('dongrui');
    await option('Zhou Dongrui').getByText(person).waitFor();
    await option('Zhou Dongrui').locator('mark', { hasText: 'Dongrui' }).waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'is clean with its list open on a %s page',
    async (scheme) => {
      await open({ colorScheme: scheme });
      await box().fill('zhou');
      await options().first().waitFor();
      await isClean();
      await box().fill('高新区');
      await page.getByText('结果不止这些').waitFor();
      await isClean();
    },
  );

  it('fits a narrow screen', async () => {
    await open(narrow);
    await box().fill('嘎查');
    await options().first().waitFor();
    const bounds = await list().boundingBox();
    expect(bounds?.x).toBeGreaterThanOrEqual(0);
    expect((bounds?.x ?? 0) + (bounds?.width ?? 0)).toBeLessThanOrEqual(360);
    const heights = await options().evaluateAll((all) =>
      all.map(({ clientHeight }) => clientHeight),
    );
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(36);
    await isClean();
    await options().first().tap();
    await heading().waitFor();
  });
});
