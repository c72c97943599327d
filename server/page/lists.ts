import { type Html, markup } from './markup.ts';
import { mostRows, type PageContext, type PageWriter } from './page-context.ts';

/** Things in a row, as the language separates them. */
export function inARow(parts: readonly Html[], { language }: Pick<PageWriter, 'language'>): Html {
  const separator = language === 'zh' ? '、' : ', ';
  return markup`${parts.map((part, index) => (index === 0 ? part : markup`${separator}${part}`))}`;
}

/** A bulleted list; says so where it has nothing. */
export function bulleted(items: readonly Html[], page: PageWriter): Html {
  if (items.length === 0) return markup`<p>${page.say('nothing')}</p>`;
  return markup`<ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`;
}

/** A colon with the space that the language puts after it. */
export function colon({ language }: Pick<PageWriter, 'language'>): string {
  return language === 'zh' ? '：' : ': ';
}

/** Says that a list is cut, where it is. */
export function cutNote(shown: number, total: number, page: PageContext): Html | false {
  if (shown >= total) return false;
  return markup`<p class="note"><a href="${page.api}">${page.say('cut', { shown, total })}</a></p>`;
}

/** As many as a page lists. */
export function listed<T>(rows: readonly T[]): readonly T[] {
  return rows.slice(0, mostRows);
}
