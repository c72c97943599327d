import { Lexer, parse, Source, TokenKind } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { limitExceeded } from './error-codes.ts';

/** Words and signs of a query; the introspection query has some 300. */
const mostTokens = 4_000;
/** Brackets within brackets; a reader of nested text calls itself for each of them. */
const deepest = 100;

const nesting: Partial<Record<TokenKind, 1 | -1>> = {
  [TokenKind.BRACE_L]: 1,
  [TokenKind.BRACE_R]: -1,
  [TokenKind.BRACKET_L]: 1,
  [TokenKind.BRACKET_R]: -1,
  [TokenKind.PAREN_L]: 1,
  [TokenKind.PAREN_R]: -1,
};

/** Refuses a query by its length and its nesting before it is parsed. */
export const refuseLargeQuery: Plugin = {
  onParse: ({ setParseFn }) => {
    setParseFn((source, options) => {
      checkSize(typeof source === 'string' ? new Source(source) : source);
      return parse(source, options);
    });
  },
};

function checkSize(source: Source): void {
  const lexer = new Lexer(source);
  let tokens = 0;
  let depth = 0;
  for (let { kind } = lexer.advance(); kind !== TokenKind.EOF; { kind } = lexer.advance()) {
    tokens += 1;
    depth += nesting[kind] ?? 0;
    if (tokens > mostTokens) throw limitExceeded('Tokens', { maxTokens: mostTokens });
    if (depth > deepest) throw limitExceeded('Nesting', { maxNesting: deepest });
  }
}
