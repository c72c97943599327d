import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './accessibility.ts';
import { drawn, hasBrowser, launchBrowser, openPage } from './open-page.ts';

/** What of an element is drawn by lines and letters, which forced colours leave to be seen. */
const styleOf = (what: Locator) =>
  what.first().evaluate((element) => {
    const { color, outlineStyle, borderBlockEndColor, borderInlineStartWidth, backgroundColor } =
      getComputedStyle(element);
    return { color, outlineStyle, borderBlockEndColor, borderInlineStartWidth, backgroundColor };
  });

describe.skipIf(!hasBrowser)('with the colours of the reader’s system', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(() => page.context().close());
  afterAll(() => browser.close());

  it('shows what is chosen, open, pointed at, not possible and marked', async () => {
    page = await openPage(browser, {
      path: '/statement/song-guofang-secretary?panel=work',
      forcedColors: 'active',
    });
    await drawn(page);
    const bar = page.getByRole('navigation', { name: '原文、表格与路径' });
    const rows = page.locator('#panel tbody tr');
    await rows.nth(1).waitFor();
    const open = await styleOf(bar.locator('[aria-expanded="true"]'));
    const closed = await styleOf(bar.locator('[aria-expanded="false"]'));
    expect(open.borderBlockEndColor).not.toBe(closed.borderBlockEndColor);
    const chosen = await styleOf(page.locator('#panel tr[aria-current] > :first-child'));
    const other = await styleOf(
      page.locator('#panel tbody tr:not([aria-current], [data-part]) > :first-child'),
    );
    expect([chosen.borderInlineStartWidth, other.borderInlineStartWidth]).toEqual(['5px', '0px']);
    const languages = page.getByRole('radiogroup', { name: '语言' }).locator('label');
    const chinese = await styleOf(languages.filter({ hasText: '中文' }));
    const english = await styleOf(languages.filter({ hasText: 'English' }));
    expect([chinese.outlineStyle, english.outlineStyle]).toEqual(['solid', 'none']);
    const undo = await styleOf(page.getByRole('button', { name: '撤销' }));
    const zoom = await styleOf(page.getByRole('button', { name: '放大', exact: true }));
    expect(undo.color).not.toBe(zoom.color);
    await rows.nth(1).hover();
    expect((await styleOf(rows.nth(1))).outlineStyle).toBe('dashed');
    const badge = await styleOf(page.locator('#panel [data-tone="disputed"]'));
    expect(badge.borderBlockEndColor).not.toBe(badge.backgroundColor);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
