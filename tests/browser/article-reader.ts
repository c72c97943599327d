import type { Locator } from 'playwright-core';
import { ask } from './open-page.ts';

export interface AskedSentence {
  readonly slug: string;
  readonly text: string;
  readonly translation: string;
  readonly coverage: string;
  readonly mentions: readonly { readonly start: number }[];
  readonly statements: readonly AskedStatement[];
}

interface AskedStatement {
  readonly sentence: string;
  readonly resultOf: readonly { readonly sentence: string; readonly evidence: AskedQuote[] }[];
}

interface AskedQuote {
  readonly exact: string;
  readonly context: boolean;
}

export interface AskedArticle {
  readonly sha256: string;
  readonly standing: { readonly zh: string };
  readonly misprints: readonly { readonly note: { readonly zh: string } }[];
  readonly lacunae: readonly { readonly note: { readonly zh: string } }[];
  readonly sentences: readonly AskedSentence[];
}

const query = `{
  articles(first: 1) {
    nodes {
      sha256
      standing { zh }
      misprints { note { zh } }
      lacunae { note { zh } }
      sentences {
        slug
        text
        translation
        coverage
        mentions { start }
        statements {
          sentence(language: ZH)
          resultOf { sentence(language: ZH) evidence { exact context } }
        }
      }
    }
  }
  dataSet { quoteCount }
}`;

/** The first article as the API tells it, with the number of quotes in the data set. */
export async function askArticle(): Promise<{ article: AskedArticle; quoteCount: number }> {
  const { articles, dataSet } = await ask<{
    articles: { nodes: [AskedArticle] };
    dataSet: { quoteCount: number };
  }>(query);
  return { article: articles.nodes[0], quoteCount: dataSet.quoteCount };
}

/** Whether the first line of it can be seen within the panel it stands in. */
export async function isInView(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => {
    const view = element.closest('section')?.getBoundingClientRect();
    const line = element.getClientRects()[0];
    return Boolean(view && line && line.top >= view.top && line.bottom <= view.bottom);
  });
}

export async function firstInView(locators: Locator): Promise<Locator> {
  for (const locator of await locators.all()) if (await isInView(locator)) return locator;
  throw new Error('Nothing of it is in view.');
}

export function focused(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
}
