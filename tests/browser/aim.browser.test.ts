import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { apiAddress } from './asked-of.ts';
import {
  askDrawing,
  type DrawingAnswer,
  type DrawingNode,
  loneliest,
  pixelOf,
} from './drawing-points.ts';
import { drawn, hasBrowser, launchBrowser, openPage, type PageOptions } from './open-page.ts';

const kinds = { ENTITY: 'entity', GHOST: 'missing', JUNCTION: 'statement' } as const;
const addressOf = ({ type, slug }: DrawingNode) => `/${kinds[type]}/${slug}`;

const screens: Record<string, PageOptions> = {
  'a mouse on a wide screen': { viewport: { width: 1440, height: 900 } },
  'a finger on a phone': { viewport: { width: 390, height: 844 }, hasTouch: true },
};

describe.skipIf(!hasBrowser)('what is aimed at', () => {
  let browser: Browser;
  let page: Page;
  let drawing: DrawingAnswer;

  beforeAll(async () => {
    browser = await launchBrowser();
    drawing = await askDrawing();
  });
  afterEach(() => page.context().close());
  afterAll(() => browser.close());

  const open = async (options: PageOptions = {}) => {
    page = await openPage(browser, options);
    return drawn(page);
  };
  const chosen = () => page.evaluate(() => decodeURIComponent(location.pathname));
  const viewport = () => page.locator('[data-viewport]').getAttribute('data-viewport');

  const standsStill = async () => {
    let before = await viewport();
    await expect
      .poll(
        async () => {
          const now = await viewport();
          const isStill = now === before;
          before = now;
          return isStill;
        },
        { interval: 60 },
      )
      .toBe(true);
  };

  it.each(Object.entries(screens))(
    'by the centre of an entity or a missing end is that, for %s',
    async (_, options) => {
      await open(options);
      // On a phone the start lies over a part of the drawing.
      await page.keyboard.press('Escape');
      await standsStill();
      // What the details would ask for of each node takes longer than all the taps.
      await page.route(apiAddress, (route) => route.abort());
      const point = async (node: DrawingNode) => {
        const { x, y } = await pixelOf(page, node);
        await (options.hasTouch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
      };
      const missed: string[] = [];
      for (const node of drawing.nodes.filter(({ type }) => type !== 'JUNCTION')) {
        await point(node);
        await expect.poll(chosen, { interval: 10 }).not.toBe('/');
        const got = await chosen();
        if (got !== addressOf(node)) missed.push(`${addressOf(node)} is ${got}`);
        await page.keyboard.press('Escape');
        await expect.poll(chosen, { interval: 10 }).toBe('/');
        // What was lit has been framed: all is shown again.
        await page.keyboard.press('0');
        await standsStill();
      }
      expect(missed).toEqual([]);
    },
    300_000,
  );

  it('is so too when something has come to stand above the page', async () => {
    await open();
    const node = loneliest(drawing.nodes, 'ENTITY');
    await page.mouse.move(5, 5);
    await page.evaluate(() => {
      const bar = document.createElement('div');
      bar.style.height = '40px';
      document.body.prepend(bar);
    });
    const { x, y } = await pixelOf(page, node);
    await page.mouse.click(x, y);
    await expect.poll(chosen).toBe(addressOf(node));
  });

  it('is what a drag takes, also where another’s name lies over it', async () => {
    await open({ viewport: { width: 390, height: 844 } });
    const nodes = drawing.nodes.filter(({ type }) => type === 'ENTITY');
    const node = nodes.find(({ slug }) => slug === 'demonstration-zone') ?? nodes[0];
    if (!node) throw new Error('There is nothing to drag.');
    const { x, y } = await pixelOf(page, node);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 30, y + 20, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => decodeURIComponent(page.url())).toContain(`moved=${node.slug}~`);
  });
});
