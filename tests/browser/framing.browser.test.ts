import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { askDrawing, type DrawingAnswer, pixelOf } from './drawing-points.ts';
import { drawn, hasBrowser, launchBrowser, openPage } from './open-page.ts';
import { type ScreenBox, wordsOnScreen } from './words-on-screen.ts';

const phone = { width: 390, height: 844 };
const wide = { width: 1440, height: 900 };
const village = 'wulansuhai-gacha';

describe.skipIf(!hasBrowser)('the frame of the drawing', () => {
  let browser: Browser;
  let page: Page;
  let drawing: DrawingAnswer;

  const open = async (path: string, viewport: typeof phone) => {
    page = await openPage(browser, { path, viewport, hasTouch: viewport === phone });
    await drawn(page);
  };
  const tab = (name: string) =>
    page.getByRole('navigation', { name: '原文、表格与路径' }).getByRole('button', { name });
  const note = () => page.locator('#network').getByText(/^图中显示/u);

  beforeAll(async () => {
    browser = await launchBrowser();
    drawing = await askDrawing();
  });
  afterEach(() => page.context().close());
  afterAll(() => browser.close());

  it.each([
    { path: `/entity/${village}`, screen: phone, name: '乌兰素海嘎查' },
    { path: '/entity/alxa-high-tech-zone', screen: phone, name: '阿拉善高新区' },
    { path: '/family/PAIRING', screen: phone, name: '“蒙草”公司' },
    { path: '/family/PAIRING', screen: wide, name: '“蒙草”公司' },
    { path: '/family/PAIRING?lang=en', screen: wide, name: '“Mengcao” company' },
  ])('has all that is lit at $path, $screen.width px wide, with its names', async (given) => {
    await open(given.path, given.screen);
    const names = async () => (await wordsOnScreen(page)).map(({ text }) => text);
    await expect.poll(names).toContain(given.name);
    await expect.poll(async () => (await cut()).nodes).toEqual([]);
    await expect.poll(async () => (await cut()).words).toEqual([]);
  });

  it.each([
    { path: '/family/PAIRING', screen: phone },
    { path: '/family/PAIRING?lang=en', screen: phone },
    { path: '/kind/VILLAGE?lang=en', screen: phone },
    { path: `/entity/${village}`, screen: phone },
    { path: '/family/PAIRING?lang=en', screen: wide },
  ])(
    'has no name on another, or on what is lit, at $path, $screen.width px wide',
    async (given) => {
      await open(given.path, given.screen);
      await expect.poll(async () => (await wordsOnScreen(page)).length).toBeGreaterThan(2);
      await expect.poll(collisions).toEqual([]);
    },
  );

  it('has the whole where a panel or the legend leaves it on a phone, and again when it goes', async () => {
    await open('/', phone);
    const all = drawing.nodes.map(({ slug }) => slug);
    await tab('图例').click();
    await page.getByRole('region', { name: '全部实体' }).waitFor();
    await expect.poll(async () => hidden(all)).toEqual([]);
    await tab('结对').click();
    await page.getByRole('table').waitFor();
    await expect.poll(async () => hidden(all)).toEqual([]);
    const half = await height(all);
    await page.keyboard.press('Escape');
    await expect.poll(async () => height(all)).toBeGreaterThan(half * 1.3);
    expect(await hidden(all)).toEqual([]);
  });

  it('has the part that is left below the note that tells of it', async () => {
    await open(`/entity/${village}`, phone);
    await page.getByRole('button', { name: '只看它和相邻项' }).click();
    await note().waitFor();
    await expect.poll(async () => (await cut()).nodes).toEqual([]);
    await expect.poll(async () => (await cut()).words).toEqual([]);
  });

  /** What nothing lies over: neither a sheet nor the buttons, nor the note. */
  async function freePart(): Promise<ScreenBox> {
    const whole = await boxOf(page.getByRole('application'));
    const buttons = await boxOf(page.getByRole('toolbar'));
    const over = (await note().count()) > 0 ? await boxOf(note().locator('..')) : undefined;
    return { ...whole, top: over?.bottom ?? whole.top, bottom: buttons.top };
  }

  function isWithin({ left, top, right, bottom }: ScreenBox, free: ScreenBox): boolean {
    return left >= free.left && top >= free.top && right <= free.right && bottom <= free.bottom;
  }

  /** Slugs of those whose middles are not in the free part. */
  async function hidden(slugs: Iterable<string>): Promise<readonly string[]> {
    const free = await freePart();
    const found: string[] = [];
    for (const slug of slugs) {
      const { x, y } = await at(slug);
      if (!isWithin({ left: x, right: x, top: y, bottom: y }, free)) found.push(slug);
    }
    return found;
  }

  async function height(slugs: readonly string[]): Promise<number> {
    const ys = (await Promise.all(slugs.map(at))).map(({ y }) => y);
    return Math.max(...ys) - Math.min(...ys);
  }

  /** What is lit and not in the free part: nodes, and words. */
  async function cut() {
    const free = await freePart();
    const words = await wordsOnScreen(page);
    return {
      nodes: await hidden(litNow()),
      words: words.filter((one) => !isWithin(one, free)).map(({ text }) => text),
    };
  }

  /** Words that lie on others by more than a line's empty edge, and those that lie on what is lit. */
  async function collisions(): Promise<readonly string[]> {
    const words = await wordsOnScreen(page);
    const onOthers = words.flatMap((one, index) =>
      words
        .slice(index + 1)
        .filter((other) => overlap(one, other) > 2)
        .map((other) => `${one.text} / ${other.text}`),
    );
    const marks = await Promise.all([...litNow()].filter(isNoJunction).map(at));
    const onMarks = words.filter((one) =>
      marks.some(({ x, y }) => isWithin({ left: x, right: x, top: y, bottom: y }, one)),
    );
    return [...onOthers, ...onMarks.map(({ text }) => text)];
  }

  function at(slug: string) {
    const node = drawing.nodes.find((one) => one.slug === slug);
    if (!node) throw new Error(`“${slug}” is not drawn.`);
    return pixelOf(page, node);
  }

  function isNoJunction(slug: string): boolean {
    return drawing.nodes.some((one) => one.slug === slug && one.type !== 'JUNCTION');
  }

  /** What the address lights: an entity or a family with the ends of its statements, or a kind. */
  function litNow(): ReadonlySet<string> {
    const [, type, slug] = new URL(page.url()).pathname.split('/');
    if (type === 'kind') {
      return new Set(drawing.nodes.filter((one) => one.entity?.kind === slug).map((n) => n.slug));
    }
    const statements = new Set(
      drawing.links
        .filter(({ source, target, statement }) =>
          type === 'family'
            ? statement.property.family === slug
            : source === slug || target === slug,
        )
        .map(({ statement }) => statement.slug),
    );
    const links = drawing.links.filter(({ statement }) => statements.has(statement.slug));
    return new Set(links.flatMap(({ source, target }) => [source, target]));
  }
});

/** Pixels by which two overlap, in the direction in which it is less. */
function overlap(a: ScreenBox, b: ScreenBox): number {
  return Math.min(
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  );
}

async function boxOf(what: Locator): Promise<ScreenBox> {
  const box = await what.boundingBox();
  if (!box) throw new Error('It is not shown.');
  const { x, y, width, height } = box;
  return { left: x, top: y, right: x + width, bottom: y + height };
}
