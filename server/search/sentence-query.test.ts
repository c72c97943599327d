import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { upperSnake } from '../../graph-seed/model/upper-snake.ts';
import { sentenceCases } from '../../tests/search/sentence-cases.ts';
import { isFoundBy } from './lookup.ts';
import {
  sentenceLookupsOf,
  sentenceMatch,
  sentenceQuery,
  sentenceTermsOf,
} from './sentence-query.ts';

describe('a sentence', () => {
  it.each(sentenceCases)(
    'answers %j as the table has it',
    (typed, { text, translation }, match) => {
      const found = sentenceMatch(sentenceQuery(typed), text, translation);
      expect(found ? upperSnake(found) : null).toBe(match);
    },
  );

  it('is among the candidates wherever it matches', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'b', 'é', ' ', '\u3000', '，', '3', '嘎', '查', '冬'),
      maxLength: 9,
    });
    fc.assert(
      fc.property(letters, letters, letters, (text, translation, typed) => {
        const query = sentenceQuery(typed);
        if (sentenceMatch(query, text, translation) === undefined) return;
        const terms = new Set(sentenceTermsOf(text, translation));
        expect(sentenceLookupsOf(query).some(({ lookup }) => isFoundBy(terms, lookup))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
