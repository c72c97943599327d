import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { drawn, hasBrowser, launchBrowser, openPage } from './open-page.ts';

describe.skipIf(!hasBrowser)('what readers are used to', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(() => page.context().close());
  afterAll(() => browser.close());

  it('is that undoing in the page leaves what was typed into the search alone', async () => {
    page = await drawn(await openPage(browser));
    const box = page.getByRole('combobox', { name: /搜索/u }).first();
    const value = () => box.inputValue();
    await page.keyboard.press('/');
    await page.keyboard.type('zhou');
    await page.locator('#network-walk').click({ position: { x: 5, y: 5 } });
    const before = await value();
    for (const key of ['Control+z', 'Control+Shift+z', 'Control+y', 'Control+z']) {
      await page.keyboard.press(key);
      expect(await value(), key).toBe(before);
    }
    await page.getByRole('checkbox', { name: '显示：人物' }).uncheck();
    await page.locator('#network-walk').click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('Control+z');
    await expect.poll(() => new URL(page.url()).searchParams.get('without')).toBeNull();
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => new URL(page.url()).searchParams.get('without')).toBe('kind:PERSON');
    expect(await value()).toBe(before);
  });

  it('is one tab for the queries, however many are opened', async () => {
    page = await drawn(await openPage(browser, { path: '/?panel=work' }));
    const opened = page.context().waitForEvent('page');
    await page.keyboard.press('q');
    const graphiql = await opened;
    await graphiql.waitForURL(/query=/u);
    await page.bringToFront();
    await page.keyboard.press('3');
    await page.getByRole('region', { name: '企业与村结对' }).waitFor();
    await page.keyboard.press('q');
    await graphiql.waitForURL(/pairings/u);
    expect(page.context().pages()).toHaveLength(2);
  });

  it('is GraphiQL even where the browser keeps nothing', async () => {
    const errors: string[] = [];
    page = await openPage(browser, {
      path: '/graphql',
      prepare: async (opened) => {
        opened.on('pageerror', (error) => errors.push(String(error)));
        await opened.addInitScript(() => {
          Object.defineProperty(window, 'localStorage', {
            configurable: true,
            get: () => {
              throw new DOMException('Access is denied.', 'SecurityError');
            },
          });
        });
      },
    });
    await page.getByRole('button', { name: /Execute query/u }).waitFor();
    expect(errors).toEqual([]);
    // On a phone the answer stands under the query, and both can be read.
    await page.setViewportSize({ width: 390, height: 844 });
    const boxOf = (name: string) => page.getByRole('region', { name }).boundingBox();
    await expect
      .poll(async () => {
        const [query, answer] = [await boxOf('Operation Editor'), await boxOf('Result Window')];
        return (
          query && answer && [query.width, answer.width, answer.y - query.y].map((n) => n > 200)
        );
      })
      .toEqual([true, true, true]);
  });
});
