import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../graph-seed/model/entity.ts';
import { Kind } from '../../graph-seed/model/ontology.gen.ts';
import { upperSnake } from '../../graph-seed/model/upper-snake.ts';
import { searchKeys } from '../../server/search/search-keys.ts';
import { matchOf, searchQuery } from '../../server/search/search-query.ts';
import { nameCases } from '../../tests/search/name-cases.ts';
import { nameMatch, nameQuery } from './name-match.ts';

/** As the API gives them. */
const keysOf = (entity: Entity) => {
  const { names, latin, initials, words, parts } = searchKeys(entity);
  return {
    names: [...names],
    latin: [...latin],
    initials: [...initials],
    words: [...words],
    parts: [...parts],
  };
};

describe('the page’s matcher', () => {
  it.each(nameCases)('answers %j as the table has it', (typed, of, match) => {
    expect(nameMatch(nameQuery(typed), keysOf(of)) ?? null).toBe(match);
  });

  it('agrees with the server’s search, whatever the name and what is typed', () => {
    const letters = [
      'a',
      'b',
      'n',
      'Ｂ',
      'é',
      'e\u0301',
      '\u200b',
      '“',
      ' ',
      '-',
      '嘎',
      '查',
      '冬',
    ];
    const words = fc.string({ unit: fc.constantFrom(...letters), maxLength: 7 });
    fc.assert(
      fc.property(words, words, words, words, (name, alias, nameEn, typed) => {
        const of: Entity = {
          id: 'x',
          kind: Kind.Person,
          name,
          nameEn,
          nameEnOrigin: 'pinyin',
          aliases: [alias],
          description: { zh: '无', en: 'none' },
        };
        const served = matchOf(searchQuery(typed), searchKeys(of));
        expect(nameMatch(nameQuery(typed), keysOf(of))).toBe(served && upperSnake(served));
      }),
      { numRuns: 1000 },
    );
  });
});
