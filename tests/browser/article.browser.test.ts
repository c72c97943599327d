import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults, unmarkedChinese } from './accessibility.ts';
import {
  type AskedArticle,
  type AskedSentence,
  askArticle,
  firstInView,
  focused,
  isInView,
} from './article-reader.ts';
import { drawn, hasBrowser, launchBrowser, openPage, type PageOptions } from './open-page.ts';

describe.skipIf(!hasBrowser)('the article as a reader', () => {
  let browser: Browser;
  let page: Page;
  let article: AskedArticle;
  let quoteCount: number;

  const panel = () => page.getByRole('region', { name: /^(原文|Article)$/u });
  const details = () => page.getByRole('region', { name: /^(详情|Details)$/u });
  const title = () => details().getByRole('heading', { level: 2 });
  const isClean = async () => expect(await accessibilityFaults(page)).toEqual([]);
  const open = async (options?: PageOptions) => {
    page = await drawn(await openPage(browser, options));
    await page.getByRole('button', { name: /^(原文|Article)$/u }).click();
    return page;
  };
  const ready = () =>
    panel()
      .getByText(/条引文与原文逐字相符|quotes verified/u)
      .waitFor();
  const numberOf = (sentence: AskedSentence) => article.sentences.indexOf(sentence) + 1;
  const dot = (number: number) =>
    panel().getByRole('button', {
      name: new RegExp(`^(第 ${number} 句|Sentence ${number},)`, 'u'),
    });
  /** Of a sentence that carries statements: the first that fits. */
  const sentenceWith = (fits: (sentence: AskedSentence) => boolean) => {
    const found = article.sentences.find((one) => one.statements.length > 0 && fits(one));
    if (!found) throw new Error('The article has no such sentence.');
    return found;
  };
  const covered = (coverage: string) =>
    article.sentences.filter((sentence) => sentence.coverage === coverage).length;

  beforeAll(async () => {
    browser = await launchBrowser();
    ({ article, quoteCount } = await askArticle());
  });
  afterEach(() => page.context().close());
  afterAll(() => browser.close());

  it('tells how far the article is covered, that its quotes stand in it, and whose it is', async () => {
    await open();
    const total = article.sentences.length;
    await panel()
      .getByText(`全文 ${total} 句，${covered('STATEMENTS')} 句载有陈述`)
      .waitFor();
    await panel()
      .getByText(`${covered('NOTHING')} 句未涉及实体`)
      .waitFor();
    const digest = article.sha256.slice(0, 12);
    await panel()
      .getByText(
        `${quoteCount} / ${quoteCount} 条引文与原文逐字相符；原文未经改动（SHA-256 ${digest}`,
      )
      .waitFor();
    await panel().getByText(article.standing.zh).waitFor();
    for (const { note } of [...article.misprints, ...article.lacunae]) {
      await panel().getByText(note.zh).waitFor();
    }
    await panel().getByText('图注').click();
    await isClean();
  });

  it('prints every sentence whole, line breaks within words joined', async () => {
    await open();
    await ready();
    const printed = await panel().evaluate((region) =>
      [...region.querySelectorAll(':is(h3, h4, p)[lang=zh-CN] [data-sentence]')].map((sentence) => {
        const copy = sentence.cloneNode(true);
        if (!(copy instanceof Element)) return '';
        for (const note of copy.querySelectorAll('small')) note.remove();
        return copy.textContent;
      }),
    );
    expect(printed).toEqual(article.sentences.map(({ text }) => text));
    expect(printed.join('')).toContain('科泊尔旅游');
  });

  it('shows the statements of the sentence that is clicked', async () => {
    await open();
    const sentence = sentenceWith(({ mentions }) => mentions.length === 0);
    await panel().getByText(sentence.text, { exact: true }).click();
    await details().getByText(sentence.text, { exact: true }).waitFor();
    await details()
      .getByText(sentence.statements[0]?.sentence ?? '')
      .waitFor();
    expect(await dot(numberOf(sentence)).getAttribute('aria-pressed')).toBe('true');
    await isClean();
  });

  it('is walked with the keyboard: sentences by arrows, names by Tab', async () => {
    await open();
    await ready();
    await dot(1).focus();
    for (const key of ['ArrowDown', 'j', 'ArrowDown', 'k']) await page.keyboard.press(key);
    expect(await focused(dot(3))).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const fourth = article.sentences[3];
    await details()
      .getByText(fourth?.text ?? '', { exact: true })
      .waitFor();
    expect(await focused(dot(4))).toBe(true);
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => document.activeElement?.textContent ?? '');
    expect(fourth?.text).toContain(name);
    await page.keyboard.press('Enter');
    await title().getByText(name, { exact: true }).waitFor();
    // One stop for all sentences: the next leaves the names of this one, and the text.
    await page.keyboard.press('End');
    expect(await focused(dot(article.sentences.length))).toBe(true);
    expect(await isInView(dot(article.sentences.length))).toBe(true);
    expect(await panel().locator('[aria-pressed][tabindex="0"]').count()).toBe(1);
  });

  it('goes to the words of a statement that is chosen elsewhere, and lights them', async () => {
    await open();
    await ready();
    const sentence = sentenceWith(({ statements }) =>
      statements.some(({ resultOf }) => resultOf.length > 0),
    );
    await dot(numberOf(sentence)).click();
    const statement = sentence.statements.find(({ resultOf }) => resultOf.length > 0);
    const origin = statement?.resultOf[0];
    await details()
      .getByText(statement?.sentence ?? '')
      .click();
    await dot(1).focus();
    await page.keyboard.press('End');
    const lit = panel().locator('mark[data-lit=words]');
    expect(await lit.count()).toBe(0);
    await details()
      .getByRole('link', { name: origin?.sentence ?? '' })
      .first()
      .click();
    await lit.first().waitFor();
    await expect.poll(() => isInView(lit.first())).toBe(true);
    const quotes = origin?.evidence.filter(({ context }) => !context) ?? [];
    const words = quotes.map(({ exact }) => exact.replaceAll('\n', '')).join('');
    expect((await lit.allTextContents()).join('')).toBe(words);
    expect(await page.evaluate(() => [scrollY, document.body.scrollTop])).toEqual([0, 0]);
    await isClean();
  });

  it('lights the names of an entity that is chosen in the list, and stays put for its own', async () => {
    await open();
    await ready();
    const people = page.getByRole('region', { name: '全部实体' });
    await people.locator('summary').first().click();
    await people.getByRole('link', { name: '宋国方' }).click();
    const lit = panel().locator('mark[data-lit=words]');
    await expect.poll(() => isInView(lit.first())).toBe(true);
    expect(new Set(await lit.allTextContents())).toEqual(new Set(['宋国方']));
    const before = await scrolled();
    const names = panel().getByRole('link');
    const visible = await firstInView(names);
    await visible.click();
    // The title of a name tells the kind and the entity.
    const entity = (await visible.getAttribute('title'))?.split('：')[1] ?? '';
    await title().getByText(entity, { exact: true }).waitFor();
    expect(await scrolled()).toBe(before);
  });

  it('offers both entities where words name two', async () => {
    await open();
    const words = panel().getByRole('button', { name: '两区', exact: true }).first();
    await words.click();
    await expect.poll(() => words.getAttribute('aria-expanded')).toBe('true');
    await isClean();
    const choice = words.locator('xpath=following-sibling::*[1]');
    expect(await choice.getByRole('link').allTextContents()).toEqual(['阿拉善高新区', '示范区']);
    await choice.getByRole('link', { name: '示范区' }).click();
    await title().getByText('示范区', { exact: true }).waitFor();
  });

  it('shows only the sentences of one coverage when asked to', async () => {
    await open();
    await panel()
      .getByRole('button', { name: /句未涉及实体$/u })
      .click();
    await expect
      .poll(() =>
        panel()
          .getByRole('button', { name: /^第 \d+ 句/u })
          .count(),
      )
      .toBe(covered('NOTHING'));
    await panel()
      .getByRole('button', { name: /句未涉及实体$/u })
      .click();
    await expect
      .poll(() =>
        panel()
          .getByRole('button', { name: /^第 \d+ 句/u })
          .count(),
      )
      .toBe(article.sentences.length);
  });

  it('brings our translation in English, and in Chinese when asked to', async () => {
    await open({ locale: 'en-GB', colorScheme: 'dark' });
    await ready();
    const verified = await panel().getByText('quotes verified').boundingBox();
    expect(verified?.height).toBeLessThan(30);
    const site = page.getByRole('heading', { level: 1 });
    for (const [width, height] of [
      [390, 844],
      [1024, 768],
      [1440, 900],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await site.evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThan(2);
    }
    const { translation } = sentenceWith(() => true);
    await panel().getByText(translation).first().waitFor();
    await panel().getByText('Our translation').first().waitFor();
    await panel().getByRole('button', { expanded: false }).first().click();
    expect(await unmarkedChinese(page)).toEqual([]);
    await isClean();
    await page.getByText('中文', { exact: true }).click();
    await expect.poll(() => panel().getByText(translation).count()).toBe(0);
    await panel().getByLabel('附英文译文').check();
    await panel().getByText(translation).first().waitFor();
    await isClean();
  });

  it('fits a narrow screen', async () => {
    await open({ viewport: { width: 360, height: 740 }, hasTouch: true });
    await ready();
    await panel().getByLabel('附英文译文').check();
    const sentence = sentenceWith(({ mentions }) => mentions.length === 0);
    await panel().getByText(sentence.text, { exact: true }).tap();
    await details().getByText(sentence.text, { exact: true }).waitFor();
    await page.getByRole('button', { name: '关闭：详情' }).click();
    await panel().getByText(sentence.text, { exact: true }).waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    await isClean();
  });

  function scrolled(): Promise<number> {
    return panel().evaluate((region) => region.firstElementChild?.scrollTop ?? 0);
  }
});
