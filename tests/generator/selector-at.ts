import type { Selector, Span } from '../../graph-seed/model/article-text.ts';

/**
 * The words of a span as a selector that fits one place only, with as much of what stands around
 * them as that needs; `within` is where it is looked for, by default everywhere.
 */
export function selectorAt(text: string, span: Span, within?: Span): string | Selector {
  const exact = text.slice(span.start, span.end);
  for (let around = 0; around <= text.length; around += 2) {
    const prefix = text.slice(Math.max(0, span.start - around), span.start);
    const suffix = text.slice(span.end, span.end + around);
    if (!standsOnce(text, { exact, prefix, suffix }, within)) continue;
    if (around === 0) return exact;
    return { exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
  }
  throw new Error(`“${exact}” cannot be told apart.`);
}

function standsOnce(
  text: string,
  { exact, prefix, suffix }: Required<Pick<Selector, 'exact'>> & { prefix: string; suffix: string },
  within: Span = { start: 0, end: text.length },
): boolean {
  const words = `${prefix}${exact}${suffix}`;
  let found = 0;
  for (
    let at = text.indexOf(words, Math.max(0, within.start - prefix.length));
    at !== -1 && at + prefix.length + exact.length <= within.end;
    at = text.indexOf(words, at + 1)
  ) {
    found += 1;
    if (found > 1) return false;
  }
  return true;
}
