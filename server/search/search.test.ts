import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../graph-seed/model/entity.ts';
import { Kind } from '../../graph-seed/model/ontology.gen.ts';
import { upperSnake } from '../../graph-seed/model/upper-snake.ts';
import { isOneEdit } from '../../graph-seed/names/is-one-edit.ts';
import { nameMatch } from '../../graph-seed/names/name-match.ts';
import { heardCases, nameCases } from '../../tests/search/name-cases.ts';
import { deletions } from './deletions.ts';
import { isFoundBy } from './lookup.ts';
import { searchKeys } from './search-keys.ts';
import { lookupsOf, searchQuery, termsOf } from './search-query.ts';

const person = (name: string, nameEn: string): Entity => ({
  id: 'x',
  kind: Kind.Person,
  name,
  nameEn,
  nameEnOrigin: 'pinyin',
  aliases: [],
  description: { zh: '无', en: 'none' },
});

describe('a name', () => {
  it.each([...nameCases, ...heardCases])(
    'is found by %j as the table has it',
    (typed, of, expected) => {
      const match = nameMatch(searchQuery(typed), searchKeys(of));
      expect(match ? upperSnake(match) : null).toBe(expected);
    },
  );
});

describe('candidates', () => {
  const letters = fc.string({
    unit: fc.constantFrom('a', 'b', 'n', 'ø', '嘎', '查', '冬', '东'),
    maxLength: 8,
  });

  it('hold everything that matches, whatever the name and the query', () => {
    fc.assert(
      fc.property(letters, letters, letters, (name, nameEn, text) => {
        const keys = searchKeys(person(name, nameEn));
        const query = searchQuery(text);
        if (nameMatch(query, keys) === undefined) return;
        const terms = new Set(termsOf(keys));
        expect(lookupsOf(query).some(({ lookup }) => isFoundBy(terms, lookup))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('share a deletion with every word that is one edit apart', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        if (!isOneEdit(a, b)) return;
        const of = new Set(deletions(a));
        expect(deletions(b).some((one) => of.has(one))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('are asked for nothing by a query without letters', () => {
    expect(lookupsOf(searchQuery(' “”!* '))).toEqual([]);
  });
});
