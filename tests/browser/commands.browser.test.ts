import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { drawn, hasBrowser, launchBrowser, openPage } from './open-page.ts';
import { countRendered, takeRendered } from './rendered.ts';

describe.skipIf(!hasBrowser)('the commands', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(() => page.context().close());
  afterAll(() => browser.close());

  it('are not drawn again for a row that is pointed at', async () => {
    page = await openPage(browser, {
      path: '/entity/wulansuhai-gacha?panel=entities',
      prepare: (opened) => countRendered(opened, ['[role=toolbar]', '#details', '#network']),
    });
    await drawn(page);
    const rows = page.getByRole('table').getByRole('row');
    await page
      .getByRole('region', { name: '详情' })
      .getByRole('heading', { level: 5 })
      .first()
      .waitFor();
    await rows.nth(1).hover();
    await takeRendered(page);
    await rows.nth(2).hover();
    // The network is drawn again once it lights the other row, which proves that it is counted.
    const rendered: Record<string, number> = {};
    await expect
      .poll(async () => {
        Object.assign(rendered, await takeRendered(page));
        return rendered['#network'] ?? 0;
      })
      .toBeGreaterThan(0);
    expect(rendered).toEqual({ '#network': expect.any(Number) });
  });
});
