import { type Html, markup } from './markup.ts';

interface Filling {
  readonly lang: string;
  readonly title: string;
  readonly head: Html;
  readonly body: Html;
}

/** The places of the built page that are filled, in the order in which they stand. */
const places = [
  /<html lang="[^"]*"/,
  /<title>[^<]*<\/title>/,
  /(?=<\/head>)/,
  /(?<=<div id="root">)/,
];

/**
 * The built page cut at the places that differ from address to address, its own files under the base
 * of the site.
 */
export function readShell(built: string, base: string): (filling: Filling) => string {
  const pieces: string[] = [];
  let rest = built.replace(/(?<= (?:src|href)=")\.?\//g, () => base);
  for (const place of places) {
    const found = place.exec(rest);
    if (!found) throw new Error(`The built page lacks ${place.source}.`);
    pieces.push(rest.slice(0, found.index));
    rest = rest.slice(found.index + found[0].length);
  }
  return ({ lang, title, head, body }) => {
    const filled = [
      markup`<html lang="${lang}"`,
      markup`<title>${title}</title>`,
      markup`${head}\n  `,
      body,
    ];
    return `${pieces.map((piece, index) => `${piece}${filled[index] ?? ''}`).join('')}${rest}`;
  };
}

/** The built page without its code, for what is text and nothing else. */
export function withoutScript(built: string): string {
  return built.replace(/\s*<script\b[^>]*><\/script>|\s*<link rel="modulepreload"[^>]*>/g, '');
}
