import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { drawn, hasBrowser, launchBrowser, openPage } from './open-page.ts';

/** Every text in elements of the translator's own, as browsers' translation leaves a page. */
function translate(page: Page): Promise<void> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      if (text.nodeValue?.trim()) texts.push(text);
    }
    for (const text of texts) {
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      inner.textContent = text.nodeValue;
      outer.append(inner);
      text.parentNode?.replaceChild(outer, text);
    }
  });
}

describe.skipIf(!hasBrowser)('a page that the browser translates', () => {
  let browser: Browser;
  let page: Page;

  const details = () => page.getByRole('region', { name: /^(详情|Details)$/u });

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(() => page.context().close());
  afterAll(() => browser.close());

  it('goes on: searching, panels, the other language, details, and boxes', async () => {
    const errors: string[] = [];
    page = await openPage(browser, {
      path: '/entity/zhou-dongrui?panel=article',
      prepare: async (opened) => {
        opened.on('pageerror', (error) => errors.push(String(error)));
      },
    });
    await drawn(page);
    await page.getByRole('region', { name: '原文' }).getByText('周冬瑞').first().waitFor();
    await details().getByRole('blockquote').first().waitFor();
    await translate(page);
    await page.keyboard.press('/');
    await page.keyboard.type('潘克华');
    await page.getByRole('option').first().waitFor();
    await translate(page);
    await page.getByRole('option').first().click();
    await details().getByRole('heading', { level: 2 }).getByText('潘克华').waitFor();
    for (const language of ['English', '中文']) {
      await translate(page);
      await page.getByText(language, { exact: true }).click();
      const panels = page.getByRole('navigation', {
        name: /^(原文、表格与路径|Article, tables and paths)$/u,
      });
      for (const panel of [1, 2, 3, 4, 5, 6, 0]) {
        await panels.getByRole('button').nth(panel).click();
        await page.locator('#panel').waitFor();
        await translate(page);
      }
    }
    await page.getByRole('checkbox', { name: '显示：人物' }).uncheck();
    await page.getByText(/^图中显示 [0-9]/u).waitFor();
    await translate(page);
    await page.getByRole('checkbox', { name: '显示：人物' }).check();
    await page.getByRole('button', { name: '关闭详情' }).click();
    await details().getByText('谁在何处任职').first().waitFor();
    expect(errors).toEqual([]);
  });

  it('keeps its text where it fails all the same, says so in both languages, and can be reloaded', async () => {
    page = await drawn(await openPage(browser, { path: '/entity/zhou-dongrui' }));
    await details().getByRole('blockquote').first().waitFor();
    // Something takes away what is next to go.
    await page.evaluate(() => document.querySelector('#details')?.replaceChildren());
    await page.keyboard.press('Escape');
    const alert = page.getByRole('alert');
    await alert.getByText('页面出错').waitFor();
    await alert.getByText('The page has failed').waitFor();
    await page.getByRole('heading', { level: 1, name: '周冬瑞' }).waitFor();
    await alert.getByRole('button', { name: 'Reload' }).click();
    await drawn(page);
  });
});
