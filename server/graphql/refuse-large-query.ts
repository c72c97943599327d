import { Kind, Lexer, parse, type SelectionNode, Source, TokenKind, visit } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { limitExceeded } from './error-codes.ts';

/** Words and signs of a query; the introspection query has some 300. */
const mostTokens = 2_000;
/** Fields and fragments under one name in one place: validation compares each with each. */
const mostAlike = 40;
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
      const document = parse(source, options);
      visit(document, { SelectionSet: ({ selections }) => checkAlike(selections) });
      return document;
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

function checkAlike(selections: readonly SelectionNode[]): void {
  const alike = new Map<string, number>();
  for (const selection of selections) {
    const name = selection.kind === Kind.FIELD ? (selection.alias ?? selection.name).value : '...';
    const count = (alike.get(name) ?? 0) + 1;
    if (count > mostAlike) throw limitExceeded('Repeats', { maxRepeats: mostAlike });
    alike.set(name, count);
  }
}
