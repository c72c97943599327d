import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { askDrawing, type DrawingAnswer } from './drawing-points.ts';
import { drawn, hasBrowser, launchBrowser, openPage } from './open-page.ts';

/** So many entities may be without a name at 1440 px, which is a reader's usual screen. */
const languages = [
  { lang: 'zh', locale: 'zh-CN', menu: '更多操作', least: 94 - 9 },
  { lang: 'en', locale: 'en-GB', menu: 'More actions', least: 94 - 24 },
];

describe.skipIf(!hasBrowser)('the drawing of the whole article', () => {
  let browser: Browser;
  let page: Page;
  let drawing: DrawingAnswer;

  beforeAll(async () => {
    browser = await launchBrowser();
    drawing = await askDrawing();
  });
  afterEach(() => page.context().close());
  afterAll(() => browser.close());

  it.each(languages)('names the largest and most others, in $lang', async (language) => {
    page = await openPage(browser, { locale: language.locale });
    await drawn(page);
    const named = async () => {
      const words = namedIn(await savedSvg(language.menu));
      const entities = bySize().filter((name) => words.has(name));
      return {
        largest: bySize()
          .slice(0, 20)
          .filter((name) => !words.has(name)),
        count: entities.length,
      };
    };
    await expect.poll(async () => (await named()).largest, { timeout: 15_000 }).toEqual([]);
    expect((await named()).count).toBeGreaterThanOrEqual(language.least);
  });

  /** Names of the entities, those with most statements first. */
  function bySize(): string[] {
    const statements = new Map<string, Set<string>>();
    for (const { source, target, statement } of drawing.links) {
      for (const end of [source, target]) {
        statements.set(end, (statements.get(end) ?? new Set()).add(statement.slug));
      }
    }
    return drawing.nodes
      .flatMap(({ slug, entity }) => (entity ? [{ name: entity.name, slug }] : []))
      .sort((a, b) => (statements.get(b.slug)?.size ?? 0) - (statements.get(a.slug)?.size ?? 0))
      .map(({ name }) => name);
  }

  async function savedSvg(menu: string): Promise<string> {
    await page.getByRole('toolbar').getByRole('button', { name: menu, exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /SVG/u }).click(),
    ]);
    return readFile(await download.path(), 'utf8');
  }
});

/** What is named in a saved picture: a node's title is followed by its words, if it has any. */
function namedIn(svg: string): ReadonlySet<string> {
  return new Set(
    [...svg.matchAll(/<title>([^<]*)<\/title><\/g><text/gu)].map(([, name]) => name ?? ''),
  );
}
