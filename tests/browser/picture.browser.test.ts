import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { changeAnswers } from './changed-answers.ts';
import { type DrawingOfLooks, drawingOfLooks, withDrawing } from './drawing-of-looks.ts';
import { pixelOf } from './drawing-points.ts';
import { drawn, hasBrowser, launchBrowser, openPage } from './open-page.ts';
import { pictureDrift } from './picture-drift.ts';
import { pictureRegions } from './picture-regions.ts';
import { viewSvg } from './view-svg.ts';

const arrangement = 'pinned=pinned,pinned-more,hub&collapsed=more,pinned-more';
const away = ['behind-more', 'behind-pinned'];

/** What is chosen, and which nodes carry words then. */
const scenes: Record<string, { readonly path: string; readonly named: readonly string[] | 'all' }> =
  {
    'nothing is chosen': { path: '/', named: 'all' },
    'a pinned entity is chosen': {
      path: '/entity/hub',
      named: ['hub', 'doubted', 'left', 'taker', 'shared', 'end'],
    },
    'an entity with more around it is chosen': { path: '/entity/more', named: ['right', 'more'] },
    'a missing end is chosen': {
      path: '/missing/ghost-3',
      named: ['ghost-2', 'ghost-3', 'ghost-4'],
    },
    'a disputed statement is chosen': { path: '/statement/disputed', named: ['pinned', 'doubted'] },
    'a joint and disputed statement is chosen': {
      path: '/statement/doubt',
      named: ['end', 'doubt', 'last'],
    },
  };

/**
 * What is left where the same is drawn: the canvas places letters by its own fractions of a pixel, so
 * words differ more than lines and shapes do.
 */
const tolerance = { everything: 0.02, mark: 0.05, ghost: 0.05, line: 0.06, words: 0.15 };

describe.skipIf(!hasBrowser)('the saved SVG', () => {
  let browser: Browser;
  let page: Page;
  let drawing: DrawingOfLooks;

  beforeAll(async () => {
    browser = await launchBrowser();
    drawing = await drawingOfLooks();
  });
  afterEach(() => page.context().close());
  afterAll(() => browser.close());

  describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
    it.each(Object.entries(scenes))('looks as the screen does where %s', async (_, scene) => {
      page = await openPage(browser, {
        path: `${scene.path}?${arrangement}`,
        colorScheme,
        // Columns of whole pixels, so that the canvas begins on one.
        viewport: { width: 1600, height: 900 },
        deviceScaleFactor: 2,
        prepare: async (opened) => {
          await changeAnswers(opened, (answer) => withDrawing(answer, drawing));
          // The server knows nothing of the drawing, and answers its addresses with text alone.
          await opened.route(/\/(entity|missing|statement)\//u, async (route) => {
            const { origin } = new URL(route.request().url());
            await route.fulfill({ response: await route.fetch({ url: `${origin}/` }) });
          });
        },
      });
      await drawn(page);
      const nodes = drawing.nodes.filter(({ type }) => type !== 'JUNCTION');
      const named = scene.named === 'all' ? nodes.map(({ slug }) => slug) : scene.named;
      // The canvas refines what it has painted, and moves words, until the view stands still.
      await expect.poll(() => driftsOf(named), { timeout: 20_000 }).toEqual([]);
    });
  });

  /** What of the drawing is in view and differs by more than is tolerated. */
  async function driftsOf(named: readonly string[]): Promise<string[]> {
    const canvas = page.locator('[data-viewport]');
    const box = await canvas.boundingBox();
    const [first] = drawing.nodes;
    if (!box || !first) throw new Error('There is nothing to compare.');
    const onCanvas = async (at: { readonly x: number; readonly y: number }) => {
      const { x, y } = await pixelOf(page, at);
      return { x: x - box.x, y: y - box.y };
    };
    const zoom = Number((await canvas.getAttribute('data-viewport'))?.split(' ').at(-1));
    const origin = await onCanvas({ x: 0, y: 0 });
    const regions = pictureRegions(drawing, { away, named }).map((one) => ({
      name: one.name,
      x: origin.x + one.x * zoom,
      y: origin.y + one.y * zoom,
      width: one.width * zoom,
      height: one.height * zoom,
    }));
    // What the buttons lie over is not seen on the screen.
    const over = (
      await Promise.all((await page.locator('[data-over]').all()).map((one) => one.boundingBox()))
    ).flatMap((one) => (one ? { ...one, x: one.x - box.x, y: one.y - box.y } : []));
    const inView = regions.filter(
      ({ x, y, width, height }) =>
        x >= 0 &&
        y >= 0 &&
        x + width <= box.width &&
        y + height <= box.height &&
        !over.some(
          (one) =>
            x < one.x + one.width &&
            one.x < x + width &&
            y < one.y + one.height &&
            one.y < y + height,
        ),
    );
    const screen = await page.screenshot({ clip: box });
    const place = { name: first.name, ...(await onCanvas(first)) };
    const file = await viewSvg(page, await savedSvg(), { ...box, ...place });
    const drifts = await pictureDrift(page, [screen, file], inView);
    const limit = (name: string) => tolerance[name.split(' ')[0] as keyof typeof tolerance];
    return [...drifts]
      .filter(([name, drift]) => drift > limit(name))
      .map(([name, drift]) => `${name}: ${drift.toFixed(2)}`);
  }

  /** The file that the page's own command saves. */
  async function savedSvg(): Promise<string> {
    await page.getByRole('button', { name: '更多操作' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /SVG/u }).click(),
    ]);
    return readFile(await download.path(), 'utf8');
  }
});
