import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** Text that is HTML already. */
export type Html = HtmlEscapedString;

type Child = string | number | false | null | undefined | Html | readonly Child[];

/**
 * HTML in which every value is escaped. It takes no promises, so that none is left without its
 * handler where another one fails first: what a page needs is awaited before it is written.
 */
export function markup(strings: TemplateStringsArray, ...values: readonly Child[]): Html {
  const made = html(strings, ...values);
  if (made instanceof Promise) throw new TypeError('Markup was given a promise.');
  return made;
}

/** Attributes and data that hold nothing from outside, or are escaped in another way. */
export { raw };
