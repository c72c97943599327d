import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './accessibility.ts';
import { askDrawing, type DrawingAnswer, pixelOf } from './drawing-points.ts';
import { walkTo } from './keyboard.ts';
import { drawn, hasBrowser, launchBrowser, openPage } from './open-page.ts';
import { smallTargets } from './small-targets.ts';

const screens: readonly [width: number, height: number][] = [
  [320, 568],
  [390, 844],
  [430, 932],
  [844, 390],
];
const village = 'wulansuhai-gacha';

describe.skipIf(!hasBrowser)('the page on a phone', () => {
  let browser: Browser;
  let page: Page;
  let drawing: DrawingAnswer;

  const open = async (path = '/', [width, height] = screens[1] ?? [390, 844]) => {
    page = await openPage(browser, { path, viewport: { width, height }, hasTouch: true });
    await drawn(page);
  };
  const bar = () => page.getByRole('navigation', { name: '原文、表格与路径' });
  const tab = (name: string) => bar().getByRole('button', { name, exact: true });
  const details = () => page.getByRole('region', { name: '详情' });
  const list = () => page.getByRole('region', { name: '全部实体' });
  const work = () => page.getByRole('region', { name: '谁在何处任职' });
  const question = () => details().getByRole('button', { name: '谁在何处任职' });
  const isFocused = (what: Locator) =>
    what.evaluate((element) => element === document.activeElement);
  /** What is left of the drawing beside what lies over it. */
  const freePart = async () => {
    const boxOf = async (what: Locator) => {
      const box = await what.boundingBox();
      if (!box) throw new Error('It is not shown.');
      return box;
    };
    const whole = await boxOf(page.locator('#network'));
    const over = await boxOf(page.locator('[data-front="true"]'));
    const isBeside = over.y <= whole.y;
    return {
      whole,
      right: isBeside ? over.x : whole.x + whole.width,
      bottom: isBeside ? whole.y + whole.height : over.y,
    };
  };

  beforeAll(async () => {
    browser = await launchBrowser();
    drawing = await askDrawing();
  });
  afterEach(() => page.context().close());
  afterAll(() => browser.close());

  it.each(screens)('fits %i × %i, each part of it, and a finger', async (...screen) => {
    await open('/', screen);
    const check = async () => {
      const { width, height } = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        height: document.documentElement.scrollHeight,
      }));
      expect([width, height]).toEqual(screen);
      expect(await smallTargets(page)).toEqual([]);
      const { whole, right, bottom } = await freePart();
      expect((right - whole.x) * (bottom - whole.y)).toBeGreaterThan(
        0.3 * whole.width * whole.height,
      );
    };
    await question().waitFor();
    await check();
    await tab('图例').click();
    await page.getByRole('checkbox', { name: '显示：人物' }).waitFor();
    await check();
    await tab('任职').click();
    await work().getByRole('row').nth(1).waitFor();
    await check();
    await work().getByRole('link', { name: '周冬瑞' }).first().click();
    await details().getByRole('heading', { level: 2, name: '周冬瑞' }).waitFor();
    await details().getByText('条陈述').first().waitFor();
    await check();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it.each(screens)(
    'frames at %i × %i what is chosen where nothing lies over it',
    async (...screen) => {
      await open('/', screen);
      const before = await page.getByRole('application').boundingBox();
      await page.getByRole('search').getByRole('combobox').fill('乌兰素海嘎查');
      await page.getByRole('option').first().tap();
      const name = details().getByRole('heading', { level: 2, name: '乌兰素海嘎查' });
      // In the search box it would keep the keyboard over what was chosen.
      await expect.poll(() => isFocused(name)).toBe(true);
      const node = drawing.nodes.find(({ slug }) => slug === village);
      if (!node) throw new Error('The village is not drawn.');
      await expect
        .poll(async () => {
          const { x, y } = await pixelOf(page, node);
          const { whole, right, bottom } = await freePart();
          return x > whole.x + 20 && x < right - 20 && y > whole.y + 20 && y < bottom - 20;
        })
        .toBe(true);
      expect(await page.getByRole('application').boundingBox()).toEqual(before);
    },
  );

  it('opens what the bar names, by keys too, and gives the focus back', async () => {
    await open();
    await walkTo(page, 'Tab', tab('图例'));
    await page.keyboard.press('Enter');
    await list().waitFor();
    await page.keyboard.press('Tab');
    expect(await isFocused(page.getByRole('button', { name: '放大：图例与列表' }))).toBe(true);
    await page.keyboard.press('Escape');
    await list().waitFor({ state: 'hidden' });
    expect(await isFocused(tab('图例'))).toBe(true);
    await page.keyboard.press('2');
    await work().getByRole('row').nth(1).waitFor();
    await page.keyboard.press('Escape');
    await work().waitFor({ state: 'detached' });
    // The panel came by key, from the bar; a panel of an address gives the focus to its own button.
    expect(await isFocused(tab('图例'))).toBe(true);
    await page.goto('/?panel=work');
    await work().getByRole('row').nth(1).waitFor();
    await walkTo(page, 'Tab', work().getByRole('button', { name: '下载 CSV' }));
    await page.keyboard.press('Escape');
    await expect.poll(() => isFocused(tab('任职'))).toBe(true);
  });

  it('opens what the links for the keyboard lead to', async () => {
    await open();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await list().waitFor();
    await page.keyboard.press('Tab');
    expect(await isFocused(list().getByRole('textbox'))).toBe(true);
  });

  it('has the drawing alone, half of it, or none', async () => {
    await open('/?panel=work');
    await work().getByRole('row').nth(1).waitFor();
    await page.getByRole('button', { name: '放大：谁在何处任职' }).click();
    await page.getByRole('application').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: '缩小：谁在何处任职' }).click();
    await page.getByRole('application').waitFor();
    await page.getByRole('button', { name: '关闭：谁在何处任职' }).click();
    await work().waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('panel=');
    expect(await page.locator('[data-front="true"]').count()).toBe(0);
  });

  it('goes from a row to its details and back to the table, and closes both', async () => {
    await open('/?panel=work');
    await work().getByRole('link', { name: '周冬瑞' }).first().click();
    const name = details().getByRole('heading', { level: 2, name: '周冬瑞' });
    await name.waitFor();
    await expect.poll(() => isFocused(name)).toBe(true);
    // A link opens what is seen, and keeps what is under it.
    await page.reload();
    await name.waitFor();
    await page.keyboard.press('Escape');
    await work().getByRole('row').nth(1).waitFor();
    expect(page.url()).not.toContain('zhou-dongrui');
    await page.keyboard.press('Escape');
    await work().waitFor({ state: 'detached' });
  });

  it('closes a list or a menu by a tap beside it, which does nothing else', async () => {
    await open('/?panel=paths');
    const beside = async (tap: () => Promise<void>, over: Locator) => {
      await over.waitFor();
      const before = page.url();
      await tap();
      await over.waitFor({ state: 'detached' });
      // What the tap would have chosen or closed is told by the address.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      expect(page.url()).toBe(before);
    };
    const from = page.getByRole('combobox', { name: '起点' });
    const tapOn = async (what: Locator) => {
      const { x, y, width, height } = (await what.boundingBox()) ?? {
        x: 0,
        y: 0,
        width: 0,
        height: 0,
      };
      await page.touchscreen.tap(x + width / 2, y + height / 2);
    };
    await from.tap();
    await beside(() => tapOn(tab('图例')), page.getByRole('listbox'));
    expect(await isFocused(from)).toBe(false);
    await from.tap();
    await page.getByRole('option').nth(3).tap();
    await expect.poll(() => page.url()).toContain('from=');
    expect(await isFocused(from)).toBe(false);
    await page.getByRole('button', { name: '关闭：关联路径' }).tap();
    const node = drawing.nodes.find(({ slug }) => slug === village);
    if (!node) throw new Error('The village is not drawn.');
    const { x, y } = await pixelOf(page, node);
    const search = page.getByRole('search').getByRole('combobox');
    await search.tap();
    await page.keyboard.type('潘');
    await beside(() => page.touchscreen.tap(x, y), page.getByRole('listbox'));
    await page.getByRole('button', { name: '更多操作' }).tap();
    await beside(() => tapOn(tab('图例')), page.getByRole('menu'));
    await page.touchscreen.tap(x, y);
    await expect.poll(() => page.url()).toContain(village);
  });

  it('keeps what is chosen lit when its details are put away', async () => {
    await open(`/entity/${village}`);
    await tab('详情').click();
    await details().waitFor({ state: 'hidden' });
    expect(page.url()).toContain(village);
    await tab('详情').click();
    await details().getByRole('heading', { level: 2, name: '乌兰素海嘎查' }).waitFor();
  });

  it('leads to the list of all entities without scrolling through the legend', async () => {
    await open();
    await tab('图例').click();
    await page.getByRole('button', { name: '到“全部实体”' }).click();
    await expect.poll(() => isInView(list().getByRole('heading'))).toBe(true);
  });

  it('leaves a box in view when the keyboard comes up', async () => {
    await open();
    await tab('图例').click();
    const box = list().getByRole('textbox');
    await box.click();
    await page.setViewportSize({ width: 390, height: 420 });
    await page.keyboard.type('周冬瑞');
    await list().getByRole('link', { name: '周冬瑞' }).waitFor();
    await expect.poll(() => isInView(box)).toBe(true);
  });

  it.each([
    ['zh-CN', 320],
    ['zh-CN', 390],
    ['en-GB', 320],
    ['en-GB', 390],
  ] as const)('keeps the words of its bar apart, in %s at %i', async (locale, width) => {
    page = await openPage(browser, { viewport: { width, height: 700 }, locale, hasTouch: true });
    await drawn(page);
    await page.keyboard.press('6');
    await page.getByRole('table').waitFor();
    const words = await page
      .getByRole('navigation')
      .locator('button:not([data-away]) > span')
      .evaluateAll((spans) =>
        spans.map((span) => {
          const range = document.createRange();
          range.selectNodeContents(span);
          const { left, right } = range.getBoundingClientRect();
          return { word: span.textContent, left, right };
        }),
      );
    expect(words.length).toBeGreaterThanOrEqual(5);
    const edges = words.flatMap(({ left, right }) => [left, right]);
    expect([0, ...edges, width]).toEqual([0, ...edges, width].toSorted((a, b) => a - b));
  });

  it('reaches by its menu what has no room in the bar', async () => {
    await open('/', [320, 568]);
    expect(await tab('路径').isVisible()).toBe(false);
    await tab('更多').click();
    await page.getByRole('menuitem', { name: '关联路径' }).click();
    await page.getByRole('combobox', { name: '起点' }).waitFor();
    await bar().getByRole('button', { name: '路径' }).and(page.locator('[data-current]')).waitFor();
  });

  function isInView(what: Locator): Promise<boolean> {
    return what.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const met = document.elementFromPoint(left + width / 2, top + height / 2);
      return element.contains(met);
    });
  }
});
