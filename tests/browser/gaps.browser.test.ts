import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults, unmarkedChinese } from './accessibility.ts';
import { ask, drawn, hasBrowser, launchBrowser, openPage } from './open-page.ts';

describe.skipIf(!hasBrowser)('the panel of what is left open', () => {
  let browser: Browser;
  let page: Page;
  const rows = () => page.locator('#panel tbody tr');

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(() => page.context().close());
  afterAll(() => browser.close());

  it('lists every gap, with what each may be, why, and where it stands', async () => {
    page = await drawn(await openPage(browser));
    await page.keyboard.press('8');
    const { gaps } = await ask<{ gaps: unknown[] }>('{ gaps { kind } }');
    await expect.poll(() => rows().count()).toBe(gaps.length);
    // The key that opens it brings the focus, which is seen, and the next keys scroll what it holds.
    const panel = page.locator('#panel');
    const scrolled = () => panel.locator('[data-scrolls]').evaluate((one) => one.scrollTop);
    expect(await panel.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('solid');
    await page.keyboard.press('PageDown');
    await expect.poll(scrolled).toBeGreaterThan(100);
    await page.keyboard.press('Home');
    await expect.poll(scrolled).toBe(0);
    // Two of one word, each with whom it is told with.
    const alike = rows().filter({ has: page.getByRole('link', { name: '互联网党组织？' }) });
    expect(await alike.getByText(/^(玛拉沁社区|公益课堂)$/u).allTextContents()).toEqual([
      '公益课堂',
      '玛拉沁社区',
    ]);
    await page.getByRole('textbox', { name: '筛选表中文字' }).fill('签订');
    const row = rows().filter({ hasText: '未点明是谁' }).first();
    expect(await row.textContent()).toContain('巴彦树贵嘎查');
    expect(await row.textContent()).toContain('或原文未点明者');
    await page.getByRole('textbox', { name: '筛选表中文字' }).fill('未写明结对企业');
    const village = rows().filter({ hasText: '上滩嘎查' });
    // It is not the enterprise that nobody names, but may be a village that nobody does.
    expect(await village.locator('td').nth(2).textContent()).toContain('它自己可能是：嘎查？');
    await village.getByRole('link', { name: '上滩嘎查' }).click();
    await page.getByRole('heading', { level: 2, name: '上滩嘎查' }).waitFor();
    expect(new URL(page.url()).searchParams.get('panel')).toBe('gaps');
  });

  it('leads to an end that nobody names and no line leads to', async () => {
    page = await drawn(await openPage(browser, { path: '/?panel=gaps' }));
    await rows().filter({ hasText: '谁的举措未知' }).getByRole('link').first().click();
    const details = page.getByRole('region', { name: '详情' });
    await details.getByText('谁的举措未知').first().waitFor();
    await details.getByText('全面激发企业活力').first().waitFor();
  });

  it('shows two statements of a gap, and leads to the others', async () => {
    page = await drawn(await openPage(browser, { path: '/?panel=gaps' }));
    const row = rows().filter({ hasText: '全体党员干部' }).first();
    const statements = row.locator('td').last().getByRole('link');
    await expect.poll(() => statements.count()).toBe(3);
    await statements.last().click();
    await page.getByRole('heading', { level: 2, name: '全体党员干部' }).waitFor();
  });

  it('is as fine in English, and its file has every column', async () => {
    page = await drawn(await openPage(browser, { path: '/?panel=gaps&lang=en', locale: 'en-GB' }));
    await rows().first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await unmarkedChinese(page)).toEqual([]);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV file' }).click();
    expect((await download).suggestedFilename()).toMatch(/^What-is-left-open-/u);
  });
});
