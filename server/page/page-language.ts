import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import type { Language } from '../../graph-seed/model/bilingual.ts';

/** The language of the address; undefined where the address leaves it to the reader's browser. */
export function languageOfAddress(c: Context): Language | undefined {
  const given = c.req.query('lang');
  return given === 'zh' || given === 'en' ? given : undefined;
}

/** The first language of the browser that the page speaks, else Chinese. */
export function languageOfBrowser(c: Context): Language {
  const accepted = accepts(c, {
    header: 'Accept-Language',
    supports: ['zh', 'en'],
    default: 'zh',
    match: (offers, config) =>
      offers
        .filter(({ q }) => q > 0)
        .sort((a, b) => b.q - a.q)
        .map(({ type }) => type.toLowerCase().split('-')[0])
        .find((tag) => tag !== undefined && config.supports.includes(tag)) ?? config.default,
  });
  return accepted === 'en' ? 'en' : 'zh';
}
