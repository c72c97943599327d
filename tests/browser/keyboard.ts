import type { Locator, Page } from 'playwright-core';

/** More stops than any page has before what is looked for. */
const mostStops = 200;

/** Goes on by Tab until the focus is there. Throws an Error where Tab never comes to it. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stops = 0; stops < mostStops; stops += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('Tab does not lead there.');
}

/** The text of what has the focus. */
export function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}
