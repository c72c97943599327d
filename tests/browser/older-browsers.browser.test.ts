import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { drawn, hasBrowser, launchBrowser, openPage } from './open-page.ts';

/** What browsers have got since the oldest that the page is built for. */
const laterThanOldest = [
  'AbortSignal.any',
  'AbortSignal.timeout',
  'URL.canParse',
  'URL.parse',
  'Promise.withResolvers',
  'Promise.try',
  'Object.groupBy',
  'Map.groupBy',
  'Array.fromAsync',
  'Array.prototype.toSorted',
  'Array.prototype.toReversed',
  'Array.prototype.toSpliced',
  'Array.prototype.with',
  'String.prototype.isWellFormed',
  'String.prototype.toWellFormed',
  'Set.prototype.union',
  'Set.prototype.difference',
  'Iterator.prototype.map',
  'Iterator.prototype.toArray',
  'Intl.Segmenter',
  'Element.prototype.checkVisibility',
  'Element.prototype.togglePopover',
  'HTMLElement.prototype.showPopover',
  'navigation',
  'trustedTypes',
  'requestIdleCallback',
  'documentPictureInPicture',
  'scheduler',
];

/** Takes them away before anything of the page runs. */
async function without(page: Page, names: readonly string[]): Promise<void> {
  await page.addInitScript((paths) => {
    for (const path of paths) {
      const steps = path.split('.');
      const last = steps.pop() ?? '';
      const owner: unknown = steps.reduce<unknown>(
        (object, step) => (object ? Reflect.get(Object(object), step) : undefined),
        globalThis,
      );
      if (owner) Reflect.deleteProperty(Object(owner), last);
    }
  }, names);
}

describe.skipIf(!hasBrowser)('an older browser', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(() => page.context().close());
  afterAll(() => browser.close());

  const textVersion = async (why: { readonly zh: string; readonly en: string }) => {
    const alert = page.getByRole('alert');
    await alert.getByText(why.zh).waitFor();
    await alert.getByText(why.en).waitFor();
    await page.getByRole('heading', { level: 1, name: '周冬瑞' }).waitFor();
    await page.getByRole('link', { name: '周冬瑞任玛拉沁社区党支部书记。' }).waitFor();
  };

  it('of those that are named has the whole page, without what came later', async () => {
    const errors: string[] = [];
    page = await openPage(browser, {
      path: '/entity/zhou-dongrui?lang=en&panel=work&moved=zhou-dongrui~10~10',
      prepare: async (opened) => {
        opened.on('pageerror', (error) => errors.push(String(error)));
        await without(opened, laterThanOldest);
      },
    });
    await drawn(page);
    expect(await page.evaluate(() => typeof AbortSignal.any)).toBe('undefined');
    const details = page.getByRole('region', { name: 'Details' });
    await details.getByRole('blockquote').first().waitFor();
    await page.getByRole('rowheader', { name: 'Pan Kehua' }).first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('grapes');
    await page
      .getByRole('option', { name: /grapes/u })
      .first()
      .click();
    await details.getByRole('heading', { level: 2 }).getByText('grapes').waitFor();
    for (const layout of ['rings', 'layers', 'spread out']) {
      await page.getByRole('button', { name: 'More actions' }).click();
      await page.getByRole('menuitem', { name: `Layout: ${layout}` }).click();
    }
    expect(errors).toEqual([]);
  });

  it('that lacks what the page calls has its text version, with a sentence in both languages', async () => {
    page = await openPage(browser, {
      path: '/entity/zhou-dongrui',
      prepare: (opened) => without(opened, ['Object.hasOwn']),
    });
    await textVersion({ zh: '这个浏览器的版本较旧', en: 'This browser is too old' });
    await page.getByText('Chrome or Edge 109, Firefox 115, Safari 16.4 or newer').waitFor();
  });

  it.each([
    ['cannot be parsed', { status: 200, body: 'const page = ; ', contentType: 'text/javascript' }],
    ['is not there', { status: 404, body: '' }],
  ])('whose code %s has its text version, and a way to try again', async (_, answer) => {
    page = await openPage(browser, {
      path: '/entity/zhou-dongrui',
      prepare: async (opened) => {
        await opened.route('**/assets/*.js', (route) => route.fulfill(answer));
      },
    });
    await textVersion({
      zh: '完整页面没有载入成功',
      en: 'The whole page could not be loaded',
    });
    await page.unroute('**/assets/*.js');
    await page.getByRole('button', { name: 'Reload' }).click();
    await drawn(page);
  });

  it('that does not even get the first script has the text after some seconds', async () => {
    page = await openPage(browser, {
      path: '/entity/zhou-dongrui',
      prepare: async (opened) => {
        await opened.route('**/start.js', (route) => route.abort());
      },
    });
    const heading = page.getByRole('heading', { level: 1, name: '周冬瑞' });
    expect(await heading.isVisible()).toBe(false);
    await heading.waitFor();
  });
});
