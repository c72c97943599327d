import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { browserFlags } from './chromium.ts';

/** False on a machine without a browser, where the setup provides no page. */
export const hasBrowser = inject('baseUrl') !== null;

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: inject('chromium') ?? '',
    args: browserFlags,
  });
}

/** Shorter than a test's own limit, so that what was waited for is told. */
const patienceMs = 10_000;

export interface PageOptions extends BrowserContextOptions {
  /** Of the address to open; the whole network unless told otherwise. */
  readonly path?: string;
  /** Called before the first request, to stand in its way. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** The page in a context of its own, wide, Chinese, light and without motion unless told otherwise. */
export async function openPage(browser: Browser, options: PageOptions = {}): Promise<Page> {
  const { prepare, path = '/', ...given } = options;
  const context = await browser.newContext({
    baseURL: address(),
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    // The accessibility checks are evaluated as text, which the page's policy rightly forbids.
    bypassCSP: true,
    ...given,
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(patienceMs);
    await prepare?.(page);
    await page.goto(path);
    return page;
  } catch (error) {
    // What nobody has is closed by nobody, and goes on drawing beside all tests that follow.
    await context.close();
    throw error;
  }
}

/** Resolves once the network is drawn. */
export async function drawn(page: Page): Promise<Page> {
  await page.locator('[data-viewport]').waitFor();
  return page;
}

/** An answer of the API itself, to compare the page with. */
export async function ask<T>(query: string): Promise<T> {
  const response = await fetch(`${address()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as { data: T };
  return data;
}

function address(): string {
  return inject('baseUrl') ?? '';
}
