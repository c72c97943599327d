import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, changeAnswers } from './changed-answers.ts';
import { drawn, hasBrowser, launchBrowser, openPage, type PageOptions } from './open-page.ts';

describe.skipIf(!hasBrowser)('the words of the data', () => {
  let browser: Browser;
  let page: Page;

  const details = () => page.getByRole('region', { name: /^(详情|Details)$/u });
  const fact = (name: string) =>
    details().locator('dl > div').filter({ hasText: name }).locator('dd');
  const legend = () => page.getByRole('region', { name: '图例', exact: true });
  const open = async (path: string, options: PageOptions = {}) => {
    page = await openPage(browser, { path, ...options });
    await drawn(page);
  };

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(() => page.context().close());
  afterAll(() => browser.close());

  it('tell in the details what a figure is counted per, and write a percentage without a blank', async () => {
    await open('/statement/wulansuhai-grape-yield');
    await expect.poll(() => fact('内容').innerText()).toBe('每亩1600斤');
    await page.goto('/statement/interest-linkage-rate?lang=en');
    await expect.poll(() => fact('Content').innerText()).toMatch(/^89\.9% \(89\.9%\) /u);
  });

  it('say of what the article says one word, in details, tables and legend', async () => {
    await open('/statement/zhou-dongrui-secretary?panel=statements');
    await expect.poll(() => fact('依据').innerText()).toBe('原文直说');
    const row = page.getByRole('table').getByRole('row').filter({ hasText: '周冬瑞任' });
    await row.getByRole('cell', { name: '原文直说', exact: true }).waitFor();
    await legend().getByText('原文直说', { exact: true }).waitFor();
  });

  it('are in a table the types of a kind, other forms of a name, and quotes as printed', async () => {
    await open('/?panel=entities');
    await page.getByRole('columnheader', { name: '又作' }).waitFor();
    const rows = page.getByRole('table').getByRole('row');
    await rows
      .filter({ hasText: '玛拉沁社区党支部' })
      .getByRole('cell', { name: '党组织', exact: true })
      .waitFor();
    await page.goto('/?panel=statements');
    const wrote = page.getByRole('table').getByRole('row').filter({ hasText: '撰写' });
    await expect.poll(() => wrote.locator('q').innerText()).toBe('□刘宏章 赵小丽');
  });

  it('name a status that only the ontology knows', async () => {
    await open('/statement/wulansuhai-expand', {
      prepare: (opened) => changeAnswers(opened, withNewStatus),
    });
    await details().getByText('已放弃', { exact: true }).waitFor();
    await legend().getByRole('heading', { name: '进展' }).click();
    const statuses = legend().getByRole('list', { name: '进展' }).getByRole('checkbox');
    const names = await statuses.evaluateAll((boxes) => boxes.map((box) => box.ariaLabel));
    expect(names).toEqual([
      '显示：已实现',
      '显示：进行中',
      '显示：已放弃',
      '显示：预计',
      '显示：未注明进展',
    ]);
  });
});

/** What was planned is given up, in a status that the page has never heard of. */
function withNewStatus(answer: Answer): Answer {
  if (Array.isArray(answer)) return answer.map(withNewStatus);
  if (answer === null || typeof answer !== 'object') return answer;
  const parts = Object.entries(answer).map(([key, part]) => [key, withNewStatus(part)] as const);
  return {
    ...Object.fromEntries(parts),
    ...(answer.status === 'PLANNED' ? { status: 'ABANDONED' } : {}),
    ...(answer.name === 'PLANNED' ? { name: 'ABANDONED', label: { zh: '已放弃', en: '' } } : {}),
  };
}
