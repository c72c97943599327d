import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { askDrawing, type DrawingAnswer } from './drawing-points.ts';
import { ask, drawn, hasBrowser, launchBrowser, openPage } from './open-page.ts';

describe.skipIf(!hasBrowser)('the legend', () => {
  let browser: Browser;
  let page: Page;
  let drawing: DrawingAnswer;

  const open = async (path = '/') => {
    page = await drawn(await openPage(browser, { path }));
  };

  beforeAll(async () => {
    browser = await launchBrowser();
    drawing = await askDrawing();
  });
  afterEach(() => page.context().close());
  afterAll(() => browser.close());

  it('counts what the data set holds beside what is drawn of it', async () => {
    await open();
    const { planned, all: statements } = await ask<
      Record<'planned' | 'all', { totalCount: number }>
    >(
      '{ planned: statements(filter: { statuses: [PLANNED] }) { totalCount } all: statements { totalCount } }',
    );
    const drawnPlanned = drawing.links.filter(({ statement }) => statement.status === 'PLANNED');
    const lines = new Set(drawnPlanned.map(({ statement }) => statement.slug));
    expect([lines.size, planned.totalCount]).toEqual([15, 32]);
    await page.getByRole('heading', { name: '进展' }).click();
    const row = page.getByRole('listitem').filter({ has: page.getByLabel('显示：计划') });
    await expect.poll(() => row.innerText()).toMatch(/15\/32/u);
    await row.getByTitle('图中现有 15，数据中共 32', { exact: true }).waitFor();
    const village = page.getByRole('link', { name: '村 8' });
    expect(await village.getAttribute('title')).toBe('点亮所有“村”\n图中现有 8，数据中共 8');
    const standings = page.getByRole('list', { name: '依据' }).getByRole('listitem');
    const told = await standings.allInnerTexts();
    const counts = told.map((text) => Number(/(\d+)\s+只看/u.exec(text)?.[1]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(statements.totalCount);
  });

  it('says of how many facts it is now', async () => {
    await open();
    const told = async () =>
      Number(
        /(\d+) 个事实/u.exec((await page.getByRole('img').getAttribute('aria-label')) ?? '')?.[1],
      );
    const statements = new Set(drawing.links.map(({ statement }) => statement.slug));
    expect(await told()).toBe(statements.size);
    const pairings = drawing.links.filter(
      ({ statement }) => statement.property.family === 'PAIRING',
    );
    await page.getByRole('button', { name: '只看：企业与村结对' }).click();
    await expect.poll(told).toBe(new Set(pairings.map(({ statement }) => statement.slug)).size);
  });

  it('folds, and tells in a folded group how much of it is left', async () => {
    await open();
    const families = page.getByRole('list', { name: '陈述' });
    await families.waitFor();
    await page.getByRole('button', { name: '只看：企业与村结对' }).click();
    await page.getByRole('heading', { name: '陈述', level: 3 }).click();
    await families.waitFor({ state: 'hidden' });
    await page.getByText('1 / 7 项').waitFor();
  });

  it('leaves the list of all entities in view, and its signs are told in the help', async () => {
    await open();
    const title = page.getByRole('heading', { name: '全部实体' });
    const box = await title.boundingBox();
    expect((box?.y ?? 900) + (box?.height ?? 0)).toBeLessThan(900);
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('双圈与“+n”：还有未显示的相邻项').waitFor();
  });
});
