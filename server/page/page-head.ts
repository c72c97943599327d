import { langTag } from './marked-words.ts';
import { type Html, markup, raw } from './markup.ts';
import type { PageWriter, PlainPage } from './page-context.ts';

interface Head {
  readonly page: Omit<PlainPage, 'content'>;
  readonly title: string;
  readonly site: string;
  /** Where readers report errors: a mailto: or https: address. */
  readonly reportTo: string | undefined;
  /** Whether the address itself names the language. */
  readonly byAddress: boolean;
}

/** What a title cannot isolate, since no markup stands in it: marks that turn the direction. */
const directionMarks = /\p{Bidi_Control}/gu;

/** The title of a page: what it is of, and what that is part of. */
export function titleOf(name: string | undefined, whole: string): string {
  const words = name === undefined ? whole : `${name} · ${whole}`;
  return words.replace(directionMarks, '').replace(/\s+/g, ' ');
}

/** What the page tells those who link to it. */
export function headOf({ page, title, site, reportTo, byAddress }: Head, writer: PageWriter): Html {
  const { path, description } = page;
  const own = path && writer.url(path, byAddress ? writer.language : undefined);
  // A program that reads these elsewhere has no page to complete a path by.
  const isWhole = own?.startsWith('http') ?? false;
  return markup`<meta name="description" content="${description}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:site_name" content="${site}">
<meta property="og:type" content="website">
<meta property="og:locale" content="${writer.language === 'zh' ? 'zh_CN' : 'en_GB'}">
${reportTo !== undefined && markup`<meta name="report-to" content="${reportTo}">`}
${writer.base !== '/' && markup`<meta name="base-path" content="${writer.base}">`}
${own && isWhole && markup`<meta property="og:url" content="${own}">`}
${own && addresses(own, path, writer)}
${page.linkedData && linkedData({ ...(isWhole && { url: own }), ...page.linkedData })}`;
}

function addresses(own: string, path: string, writer: PageWriter): Html {
  const languages = (['zh', 'en'] as const).map(
    (language) =>
      markup`<link rel="alternate" hreflang="${langTag[language]}" href="${writer.url(path, language)}">
`,
  );
  return markup`<link rel="canonical" href="${own}">
${languages}<link rel="alternate" hreflang="x-default" href="${writer.url(path)}">`;
}

/** A script element of data, which no browser runs; nothing in it may end the element. */
function linkedData(data: Readonly<Record<string, unknown>>): Html {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data });
  return markup`<script type="application/ld+json">${raw(json.replace(/</g, '\\u003c'))}</script>`;
}
