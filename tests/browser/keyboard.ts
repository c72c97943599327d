import type { Locator, Page } from 'playwright-core';

/** More stops than any page has before what is looked for. */
const mostStops = 400;

/** Presses the key until the focus is there. Throws an Error where it never comes to it. */
export async function walkTo(
  page: Page,
  key: 'Tab' | 'Shift+Tab' | 'ArrowDown',
  target: Locator,
): Promise<void> {
  for (let stops = 0; stops < mostStops; stops += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead there.`);
}

/** The text of what has the focus. */
export function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

/** What an input method does to the box that has the focus. */
export async function inputMethod(page: Page) {
  const session = await page.context().newCDPSession(page);
  return {
    /** Shows letters in the box which are not taken yet. */
    compose: (text: string) =>
      session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      }),
    /** Ends with other letters in their place. */
    take: (text: string) => session.send('Input.insertText', { text }),
  };
}
