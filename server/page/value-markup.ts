import { quantityWords } from '../../graph-seed/model/quantity-words.ts';
import { datesWords, timeWords } from '../../graph-seed/model/time-words.ts';
import type { QualifierValue, Quantity, Time, Value } from '../../graph-seed/model/value.ts';
import { quoteAsRead } from '../explore/quotes-as-read.ts';
import { wordsIn } from './marked-words.ts';
import { type Html, markup } from './markup.ts';
import type { PageContext } from './page-context.ts';

/** A value in the page's language, with the printed words where that is English. */
export async function valueMarkup(value: Value, page: PageContext): Promise<Html> {
  if ('quantity' in value) return quantityMarkup(value.quantity, page);
  if ('time' in value) return timeMarkup(value.time, page);
  const { text } = value;
  return markup`${page.words(text[page.language])}${
    text.paraphrase && markup` <small>${page.say('paraphrase')}</small>`
  }`;
}

/** The values among what a qualifier has, ends left out. */
export function valuesMarkup(
  values: readonly QualifierValue[],
  page: PageContext,
): Promise<Html[]> {
  return Promise.all(
    values.flatMap((value) => ('entity' in value ? [] : [valueMarkup(value, page)])),
  );
}

function quantityMarkup(quantity: Quantity, page: PageContext): Html {
  const words = page.words(quantityWords(quantity, page.ontology)[page.language]);
  const scope = quantity.scope && page.label('scopes', quantity.scope);
  return markup`${withPrinted(words, quantity.text, page)}${scope && markup` <small>${scope}</small>`}`;
}

/** A time as printed, with its dates and the words that give them where its own do not. */
export async function timeMarkup(time: Time, page: PageContext): Promise<Html> {
  const { text, inferredFrom } = time;
  const dates = datesWords(time)?.[page.language];
  const words = page.words(timeWords(time)[page.language]);
  const datedBy = inferredFrom && (await datingWords(inferredFrom, page));
  return markup`${withPrinted(words, text, page)}${dates && markup` <small>${dates}</small>`}${
    datedBy && markup` <small>${page.words(datedBy)}</small>`
  }`;
}

async function datingWords(
  inferredFrom: NonNullable<Time['inferredFrom']>,
  page: PageContext,
): Promise<string> {
  if (inferredFrom === 'published') return page.say('datedByPublished');
  return page.say('datedBy', { words: await quoteAsRead(inferredFrom, page.context) });
}

/** In English followed by the print. */
function withPrinted(words: Html, printed: string, { language }: PageContext): Html {
  return language === 'zh' ? words : markup`${words} (${wordsIn(printed, 'zh')})`;
}
