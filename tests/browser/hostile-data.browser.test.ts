import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './accessibility.ts';
import { apiAddress } from './asked-of.ts';
import { type Answer, changeAnswers, renamed } from './changed-answers.ts';
import { askDrawing, type DrawingNode } from './drawing-points.ts';
import { drawn, hasBrowser, launchBrowser, openPage } from './open-page.ts';

const hostile = {
  'a tag that would run a script': '<img src=x onerror=alert(1)>',
  'marks that turn the direction of writing': '\u202e\u2067工商\u200f<b>שלום</b>\u202e',
  'two thousand characters': '长'.repeat(2000),
  'two thousand letters without a blank': 'W'.repeat(2000),
};

describe.skipIf(!hasBrowser)('hostile data', () => {
  let browser: Browser;
  let page: Page;
  let entity: DrawingNode;

  const list = () => page.getByRole('region', { name: '全部实体' });
  const openChanged = async (change: (answer: Answer) => Answer) => {
    page = await openPage(browser, { prepare: (opened) => changeAnswers(opened, change) });
    page.on('dialog', (dialog) => {
      throw new Error(`A script ran: ${dialog.message()}`);
    });
  };

  beforeAll(async () => {
    browser = await launchBrowser();
    const { nodes } = await askDrawing();
    const found = nodes.find((node) => node.entity?.name === '周冬瑞');
    if (!found) throw new Error('The data set has no 周冬瑞.');
    entity = found;
  });
  afterEach(() => page.context().close());
  afterAll(() => browser.close());

  it.each(Object.entries(hostile))('shows %s as a name', async (_, name) => {
    const names = new Map([[entity.slug, name]]);
    await openChanged((answer) => renamed(answer, names));
    await drawn(page);
    await list().locator('summary').first().click();
    await list().getByRole('link').getByText(name, { exact: true }).click();
    const details = page.getByRole('region', { name: '详情' });
    await details.getByRole('blockquote').first().waitFor();
    const heading = await details.getByRole('heading', { level: 2 }).textContent();
    expect(heading).toBe(name + name);
    expect(await page.locator('img[src=x], bdi b').count()).toBe(0);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('says what to do next where the data set is empty', async () => {
    await openChanged((answer) => within(answer, 'network', { nodes: [], links: [] }));
    await page.getByRole('heading', { name: '这里还没有报道' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('says so where the drawing is cut', async () => {
    await openChanged((answer) =>
      within(answer, 'network', { truncated: true, entityCount: 1_094 }),
    );
    await page.getByText('图中只画出联系最多的 94 个实体，另有 1000 个未画出。').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('says in words why there is no network, and tries again', async () => {
    const failure = {
      data: null,
      errors: [{ message: 'unavailable', extensions: { code: 'STORE_UNAVAILABLE' } }],
    };
    await openChanged(() => failure);
    await page.getByRole('alert').getByText('图数据库暂时连接不上').waitFor();
    await page.getByText('STORE_UNAVAILABLE').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.unroute(apiAddress);
    await page.getByRole('button', { name: '重试' }).click();
    await drawn(page);
  });
});

/** The answer with other values in one of its fields. */
function within(answer: Answer, field: string, values: { [key: string]: Answer }): Answer {
  if (answer === null || typeof answer !== 'object' || Array.isArray(answer)) return answer;
  const parts = Object.entries(answer).map(([key, part]): [string, Answer] => [
    key,
    key === field && part !== null && typeof part === 'object' && !Array.isArray(part)
      ? { ...part, ...values }
      : within(part, field, values),
  ]);
  return Object.fromEntries(parts);
}
