import type { Lookup } from './lookup.ts';
import { isTerm } from './terms.ts';

/** How an engine's full-text index is asked. */
export interface QueryLanguage {
  readonly term: (term: string) => string;
  readonly prefix: (term: string) => string;
  /** What all of the expressions find, of which there are some. */
  readonly all: (expressions: readonly string[]) => string;
  /** What any of them finds. */
  readonly any: (expressions: readonly string[]) => string;
}

/** A lookup in an engine's language; undefined where it finds nothing. Only terms get there. */
export function expressionOf(lookup: Lookup, language: QueryLanguage): string | undefined {
  if ('every' in lookup) {
    const words = lookup.every.map((word) =>
      anyOf(
        word.map((one) => expressionOf(one, language)),
        language,
      ),
    );
    return allOf(words, language);
  }
  if ('all' in lookup) {
    const terms = [...new Set(lookup.all)];
    return allOf(
      terms.map((one) => (isTerm(one) ? language.term(one) : undefined)),
      language,
    );
  }
  if ('prefix' in lookup) {
    return isTerm(lookup.prefix) ? language.prefix(lookup.prefix) : undefined;
  }
  return anyOf(lookup.any.filter(isTerm).map(language.term), language);
}

function allOf(
  parts: readonly (string | undefined)[],
  language: QueryLanguage,
): string | undefined {
  const found = parts.filter((part) => part !== undefined);
  if (found.length === 0 || found.length < parts.length) return undefined;
  return language.all(found);
}

function anyOf(
  parts: readonly (string | undefined)[],
  language: QueryLanguage,
): string | undefined {
  const found = parts.filter((part) => part !== undefined);
  return found.length === 0 ? undefined : language.any(found);
}
