import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults, unmarkedChinese } from './accessibility.ts';
import { coloursAt } from './colours-at.ts';
import { askDrawing, type DrawingAnswer, loneliest, pixelOf } from './drawing-points.ts';
import { focusedText, walkTo } from './keyboard.ts';
import { drawn, hasBrowser, launchBrowser, openPage, type PageOptions } from './open-page.ts';

const village = '乌兰素海嘎查';
const villageAddress = '/entity/wulansuhai-gacha';

describe.skipIf(!hasBrowser)('the drawing', () => {
  let browser: Browser;
  let page: Page;
  let drawing: DrawingAnswer;

  const open = async (path = '/', options: PageOptions = {}) => {
    page = await openPage(browser, { path, ...options });
    return drawn(page);
  };
  const image = (count: number) => page.getByRole('img', { name: `画有 ${count} 个实体` });
  const all = () => drawing.nodes.filter(({ type }) => type === 'ENTITY').length;
  const more = async (item: string | RegExp) => {
    await page.getByRole('button', { name: '更多操作' }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  const address = () => decodeURIComponent(page.url());
  /** What a screen reader is told of a step. */
  const isSaid = (words: string) => page.getByRole('status').getByText(words).waitFor();

  beforeAll(async () => {
    browser = await launchBrowser();
    drawing = await askDrawing();
  });
  afterEach(() => page.context().close());
  afterAll(() => browser.close());

  it('is filtered by the legend, which counts; undo and redo go through it', async () => {
    await open();
    const people = drawing.nodes.filter(({ entity }) => entity?.kind === 'PERSON').length;
    await page.getByRole('checkbox', { name: '显示：人物' }).uncheck();
    await image(all() - people).waitFor();
    await page.getByText(`0/${people}`, { exact: true }).waitFor();
    expect(address()).toContain('without=kind:PERSON');
    await page.keyboard.press('Control+z');
    await image(all()).waitFor();
    await page.keyboard.press('Control+Shift+z');
    await image(all() - people).waitFor();
    await page.getByRole('button', { name: '恢复初始视图' }).click();
    await image(all()).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('shows only one kind or family when asked to, and all again', async () => {
    await open();
    const only = page.getByRole('button', { name: '只看：企业与村结对' });
    await walkTo(page, 'Tab', only);
    await page.keyboard.press('Enter');
    await page.getByText(/^图中显示 \d \/ 94 个实体$/u).waitFor();
    await isSaid('已按图例筛选，现有 9 个实体、4 个事实。');
    expect(await only.getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('button', { name: '全部显示' }).click();
    await image(all()).waitFor();
    expect(await only.getAttribute('aria-pressed')).toBe('false');
  });

  it('lights a kind from the legend and lists its members', async () => {
    await open();
    await page.getByRole('link', { name: '村 8' }).click();
    const details = page.getByRole('region', { name: '详情' });
    await details.getByRole('heading', { name: '村', level: 2 }).waitFor();
    await details.getByRole('link', { name: village }).click();
    await details.getByRole('heading', { name: village, level: 2 }).waitFor();
    await page.goBack();
    await details.getByRole('heading', { name: '村', level: 2 }).waitFor();
  });

  it('narrows to an entity’s surroundings, expands and collapses, and is the same by its address', async () => {
    await open(villageAddress);
    await page.keyboard.press('f');
    const narrowed = page.getByText(/^图中显示 \d+ \/ 94 个实体$/u);
    const before = await narrowed.textContent();
    await isSaid(`只看与此相邻的：${village}，现有`);
    // The greenhouse grapes are shown with what they connect to still hidden.
    await doubleClick('greenhouse-grapes');
    await expect.poll(() => narrowed.textContent()).not.toBe(before);
    const expanded = await narrowed.textContent();
    expect(address()).toContain('expanded=wulansuhai-gacha,greenhouse-grapes');
    await page.reload();
    await drawn(page);
    expect(await narrowed.textContent()).toBe(expanded);
    await page.keyboard.press('a');
    await image(all()).waitFor();
    await isSaid('已显示全部，现有 94 个实体');
  });

  it('puts away what hangs on an entity alone', async () => {
    await open(villageAddress);
    await page.keyboard.press('c');
    await page.getByText('图中显示').waitFor();
    expect(address()).toContain('collapsed=wulansuhai-gacha');
    await page.keyboard.press('e');
    await image(all()).waitFor();
    for (const [keys, words] of [
      ['p', `已固定位置：${village}`],
      ['p', `已松开位置：${village}`],
      ['h', `已隐藏：${village}，现有 93 个实体`],
      ['Control+z', `重新显示：${village}，现有 94 个实体`],
    ] as const) {
      await page.keyboard.press(keys);
      await isSaid(words);
    }
  });

  it('hides an entity from its menu and says so in the list', async () => {
    await open();
    const entity = loneliest(drawing.nodes, 'ENTITY');
    const name = entity.entity?.name ?? '';
    const { x, y } = await pixelOf(page, entity);
    await page.mouse.click(x, y, { button: 'right' });
    await page.getByRole('menu', { name: `可对“${name}”做的操作` }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('menuitem', { name: '隐藏' }).click();
    await image(all() - 1).waitFor();
    const list = page.getByRole('region', { name: '全部实体' });
    const kind = list.locator('details', { has: page.getByText(name, { exact: true }) });
    await kind.locator('summary').click();
    await list.getByRole('link', { name: `${name} （图中未显示）` }).waitFor();
  });

  it('keeps a node where it is dragged to, unless it is pinned', async () => {
    await open();
    const entity = loneliest(drawing.nodes, 'ENTITY');
    const drag = async () => {
      const { x, y } = await pixelOf(page, entity);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 40, y + 30, { steps: 4 });
      await page.mouse.up();
    };
    await drag();
    await expect.poll(address).toContain(`moved=${entity.slug}~`);
    const moved = address();
    await page.keyboard.press('Control+z');
    await expect.poll(address).not.toContain('moved=');
    await page.keyboard.press('Control+y');
    await expect.poll(address).toBe(moved);
    await page.reload();
    await drawn(page);
    expect(address()).toBe(moved);
  });

  it('is laid out in other ways that the address holds', async () => {
    await open();
    for (const [layout, name] of [
      ['rings', '布局：同心圆'],
      ['layers', '布局：分层'],
      ['spread', '布局：疏散'],
    ] as const) {
      await more(name);
      await expect.poll(address).toContain(`layout=${layout}`);
    }
    await page.keyboard.press('Control+z');
    await expect.poll(address).toContain('layout=layers');
  });

  it('is walked with the arrow keys, read with Enter, acted on from its menu', async () => {
    await open(villageAddress);
    await walkTo(page, 'Tab', page.getByRole('link', { name: '跳到关系图' }));
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    await expect.poll(address).not.toContain(villageAddress);
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menu').waitFor();
    // While everything is shown there is nothing to expand, so the first that can be done has it.
    await expect.poll(() => focusedText(page)).toContain('只看它和相邻项');
    for (const [key, item] of [
      ['ArrowDown', '隐藏'],
      ['ArrowUp', '只看它和相邻项'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await focusedText(page)).toContain(item);
    }
    await page.keyboard.press('Enter');
    await page.getByText('图中显示').waitFor();
    // The menu gives the focus back to the network.
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('details');
  });

  it('explains its keys; Escape closes the help first and then what is chosen', async () => {
    await open(villageAddress);
    await page.keyboard.press('Shift+?');
    const help = page.getByRole('dialog', { name: '快捷键与帮助' });
    await help.getByRole('row', { name: '撤销 Ctrl + Z' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'hidden' });
    expect(address()).toContain(villageAddress);
    await page.keyboard.press('Escape');
    await expect.poll(address).not.toContain(villageAddress);
  });

  it('leaves single keys alone where the reader switched them off', async () => {
    await open(villageAddress);
    await page.keyboard.press('Shift+?');
    await page.getByRole('checkbox', { name: /^启用单键快捷键/u }).uncheck();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('h');
    await page.keyboard.press('Control+z');
    await image(all()).waitFor();
    expect(address()).not.toContain('hidden=');
  });

  it('has the address of the whole view below its picture', async () => {
    await open('/entity/zhou-dongrui?hidden=pan-kehua');
    const [download] = await Promise.all([page.waitForEvent('download'), more(/SVG/u)]);
    const svg = await readFile(await download.path(), 'utf8');
    const address = new URL(page.url());
    expect(svg.replace(/<\/?text[^>]*>/gu, '').replaceAll('&amp;', '&')).toContain(
      `/entity/zhou-dongrui${address.search}`,
    );
    expect(address.search).toContain('hidden=pan-kehua');
  });

  it('is saved as SVG with real names and its source, as PNG, and with all data as JSON', async () => {
    await open();
    const save = async (item: RegExp) => {
      const [download] = await Promise.all([page.waitForEvent('download'), more(item)]);
      const path = await download.path();
      return { name: download.suggestedFilename(), content: await readFile(path) };
    };
    const svg = await save(/SVG/u);
    const text = svg.content.toString('utf8');
    expect(svg.name).toMatch(/^alxa-\d.*\.svg$/u);
    expect(text).toContain('资料来源：党建领航风帆劲');
    expect(text).toContain('<title>周冬瑞</title>');
    const png = await save(/PNG/u);
    expect(png.content.subarray(1, 4).toString('latin1')).toBe('PNG');
    const json = await save(/JSON/u);
    const data = JSON.parse(json.content.toString('utf8')) as {
      readonly entities: readonly unknown[];
      readonly statements: readonly unknown[];
      readonly dataSet: { readonly version: string };
    };
    expect(data.entities).toHaveLength(all());
    expect(data.statements.length).toBeGreaterThan(drawing.links.length / 3);
    expect(json.name).toContain(data.dataSet.version);
  });

  it('opens what is shown as a query in GraphiQL', async () => {
    await open(villageAddress);
    const [graphiql] = await Promise.all([
      page.waitForEvent('popup'),
      more('在 GraphiQL 中打开本视图的查询'),
    ]);
    await graphiql.getByRole('button', { name: /^Execute query/u }).click();
    await graphiql.locator('.result-window', { hasText: 'Wulansuhai Gacha' }).waitFor();
  });

  it('lights the ends of a disputed statement and says what is disputed', async () => {
    await open('/statement/wang-qiang-secretary');
    const about = '内蒙古庆华集团乌斯太精细化工有限公司党支部书记是谁';
    const details = page.getByRole('region', { name: '详情' });
    await details.getByText(`说法不一：${about}`).waitFor();
    await details
      .getByRole('link', { name: '宋国方任内蒙古庆华集团乌斯太精细化工有限公司党支部书记。' })
      .waitFor();
    const ends = ['wang-qiang', 'qinghua-party-branch'].map(nodeOf);
    const others = ['song-guofang', 'qinghua-wusitai-fine-chemical'].map(nodeOf);
    const colours = { person: '#1c7ed6', organisation: '#c2255c' };
    await expect.poll(() => coloursAt(page, ends)).toEqual([colours.person, colours.organisation]);
    await page
      .getByRole('status')
      .filter({ hasText: '已选：王强任' })
      .filter({ hasText: '说法不一' })
      .waitFor({ state: 'attached' });
    const dimmed = await coloursAt(page, others);
    expect(dimmed).not.toContain(colours.person);
    expect(dimmed).not.toContain(colours.organisation);
  });

  it('says so where nothing is left to draw', async () => {
    await open(
      '/?without=kind:PERSON,kind:ORGANISATION,kind:VILLAGE,kind:PROJECT,kind:PLACE,kind:EVENT,kind:ARTICLE,missing:GHOST',
    );
    await page.getByText('图中没有可显示的内容').waitFor();
    await page.getByRole('button', { name: '显示全部', exact: true }).click();
    await image(all()).waitFor();
  });

  it('has its commands in English, with nothing left untranslated', async () => {
    await open(`${villageAddress}?lang=en`, { locale: 'en-GB', colorScheme: 'dark' });
    await page.keyboard.press('Shift+?');
    await page.getByRole('dialog', { name: 'Keys and help' }).waitFor();
    expect(await unmarkedChinese(page)).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('is worked by touch on a narrow screen', async () => {
    await open('/', { viewport: { width: 360, height: 740 }, hasTouch: true });
    await page.getByRole('button', { name: '更多操作' }).tap();
    await page.getByRole('menuitem', { name: '布局：同心圆' }).tap();
    await expect.poll(address).toContain('layout=rings');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  async function doubleClick(slug: string): Promise<void> {
    const { x, y } = await pixelOf(page, nodeOf(slug));
    await page.mouse.dblclick(x, y);
  }

  function nodeOf(slug: string) {
    const node = drawing.nodes.find((one) => one.slug === slug);
    if (!node) throw new Error(`The drawing has no ${slug}.`);
    return node;
  }
});
