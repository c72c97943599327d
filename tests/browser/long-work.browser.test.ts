import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { markStretches, settled, stretchesOf } from '../bench/drawing/stretches.ts';
import { drawn, hasBrowser, launchBrowser, openPage } from './open-page.ts';

describe.skipIf(!hasBrowser)('long work', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(() => page.context().close());
  afterAll(() => browser.close());

  it('of spreading the network out leaves the page free to answer', async () => {
    page = await openPage(browser, { prepare: markStretches });
    await drawn(page);
    await settled(page);
    const [stretches = []] = await stretchesOf(page, spreadOut(page));
    const ours = stretches.filter(({ kind }) => kind === 'ours').map(({ whole }) => whole);
    expect(ours.length).toBeGreaterThan(0);
    expect(Math.max(...ours)).toBeLessThan(50);
  });
});

async function* spreadOut(page: Page): AsyncGenerator<void> {
  await page.getByRole('toolbar').getByRole('button', { name: '更多操作' }).click();
  await page.getByRole('menuitem', { name: '布局：疏散' }).click();
  await page.locator('[data-viewport][aria-busy=false]').waitFor();
  yield;
}
