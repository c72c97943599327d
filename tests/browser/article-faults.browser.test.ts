import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './accessibility.ts';
import { askArticle } from './article-reader.ts';
import { apiAddress, askedOf } from './asked-of.ts';
import { type Answer, changeAnswers } from './changed-answers.ts';
import { drawn, hasBrowser, launchBrowser, openPage, type PageOptions } from './open-page.ts';

describe.skipIf(!hasBrowser)('the article where something is wrong', () => {
  let browser: Browser;
  let page: Page;
  let quoteCount: number;

  const panel = () => page.getByRole('region', { name: '原文', exact: true });
  const details = () => page.getByRole('region', { name: '详情' });
  const isClean = async () => expect(await accessibilityFaults(page)).toEqual([]);
  const open = async (options?: PageOptions) => {
    page = await drawn(await openPage(browser, options));
    await page.getByRole('button', { name: '原文', exact: true }).click();
  };
  const ready = () => panel().getByText('条引文与原文逐字相符').waitFor();

  beforeAll(async () => {
    browser = await launchBrowser();
    ({ quoteCount } = await askArticle());
  });
  afterEach(() => page.context().close());
  afterAll(() => browser.close());

  it('tells a quote that does not stand in the text, with the way to its statement', async () => {
    let statement = '';
    await open({
      prepare: (opened) =>
        changeAnswers(opened, (answer) => {
          const [changed, slug] = withForgedQuote(answer);
          statement = slug ?? statement;
          return changed;
        }),
    });
    const alert = panel().getByRole('alert');
    await alert.getByText(`${quoteCount - 1} / ${quoteCount} 条引文`).waitFor();
    await alert.getByText('1 条引文与原文不符').waitFor();
    await alert.getByText('引文作“伪造”').waitFor();
    await isClean();
    await alert.getByRole('link', { name: statement }).click();
    await details().getByRole('heading', { name: '陈述', level: 2 }).waitFor();
  });

  it('tells a text that is not the registered one', async () => {
    await open({
      prepare: (opened) =>
        changeAnswers(opened, (answer) => within(answer, 'text', (t) => `${t}。`)),
    });
    const alert = panel().getByRole('alert');
    await alert.getByText('原文已有改动').waitFor();
    await alert.getByText(`${quoteCount} / ${quoteCount} 条引文`).waitFor();
  });

  it('says why there is no article, and tries again', async () => {
    page = await drawn(await openPage(browser));
    await page.route(apiAddress, (route) => route.abort());
    await page.getByRole('button', { name: '原文', exact: true }).click();
    await panel().getByRole('alert').getByText('服务器没有应答').waitFor();
    await isClean();
    await page.unroute(apiAddress);
    await panel().getByRole('button', { name: '重试' }).click();
    await ready();
  });

  it('keeps its words where they are while a press on them goes on and the quotes come', async () => {
    let answer = () => {};
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await open({
      prepare: async (opened) => {
        await opened.route(apiAddress, async (route) => {
          if (askedOf(route.request())?.operationName === 'Evidence') await asked;
          await route.continue();
        });
      },
    });
    const words = panel().getByRole('button', { name: '两区', exact: true }).first();
    await words.hover();
    await page.mouse.down();
    answer();
    await ready();
    await page.mouse.up();
    await expect.poll(() => words.getAttribute('aria-expanded')).toBe('true');
  });

  it('can be read where only the quotes are not to be had', async () => {
    await open({
      prepare: async (opened) => {
        await opened.route(apiAddress, (route) =>
          askedOf(route.request())?.operationName === 'Evidence' ? route.abort() : route.continue(),
        );
      },
    });
    await panel().getByRole('alert').getByText('未能核对').waitFor();
    await panel().getByRole('heading', { level: 4 }).first().waitFor();
    await page.unroute(apiAddress);
    await panel().getByRole('button', { name: '重试' }).click();
    await ready();
  });
});

/** The answer with another text in one of its fields. */
function within(answer: Answer, field: string, change: (text: string) => string): Answer {
  if (Array.isArray(answer)) return answer.map((part) => within(part, field, change));
  if (answer === null || typeof answer !== 'object') return answer;
  const parts = Object.entries(answer).map(([key, part]): [string, Answer] => [
    key,
    key === field && typeof part === 'string' ? change(part) : within(part, field, change),
  ]);
  return Object.fromEntries(parts);
}

/** Where the answer is the first page of the evidence: with one quote forged, and of which statement. */
function withForgedQuote(answer: Answer): [Answer, string | null] {
  const text = JSON.stringify(answer);
  const first =
    /"nodes":\[\{"slug":"([^"]+)","evidence":\[\{"articleSlug":"[^"]+","exact":"([^"]+)"/u;
  const found = first.exec(text);
  const [all = '', slug = '', exact = ''] = found ?? [];
  if (!found || !text.includes('"hasNextPage":true')) return [answer, null];
  const forged = text.replace(all, all.replace(`"exact":"${exact}"`, '"exact":"伪造"'));
  return [JSON.parse(forged) as Answer, slug];
}
