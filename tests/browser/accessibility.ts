import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds wrong with the page as it stands, one line a finding. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source);
  // What passes would be most of the work, and half a megabyte to carry over.
  const violations = await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)`,
  );
  return (violations as AxeResults['violations']).flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

/** Chinese words that are not marked as Chinese: in English mode, what was left untranslated. */
export async function unmarkedChinese(page: Page): Promise<string[]> {
  const words = await page.evaluate(() => {
    const wordsOf = (element: Element) => [
      ...[...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE),
      ...['aria-label', 'title', 'alt'].map((name) => element.getAttributeNode(name)),
    ];
    return [...document.querySelectorAll('title, body *')]
      .filter((element) => element.closest('[lang]')?.getAttribute('lang') === 'en')
      .flatMap((element) => wordsOf(element).map((node) => node?.textContent ?? ''));
  });
  return words.filter((text) => /\p{Script=Han}/u.test(text));
}
