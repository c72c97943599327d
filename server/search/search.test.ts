import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../graph-seed/model/entity.ts';
import { Kind } from '../../graph-seed/model/ontology.gen.ts';
import { deletions, isOneEdit } from './one-edit.ts';
import { searchKeys } from './search-keys.ts';
import { type Lookup, lookupsOf, matchOf, searchQuery, termsOf } from './search-query.ts';

const entity = (name: string, nameEn: string, kind: string, aliases: string[] = []): Entity => ({
  id: 'x',
  kind,
  name,
  nameEn,
  nameEnOrigin: 'pinyin',
  aliases,
  description: { zh: '无', en: 'none' },
});
const zhou = entity('周冬瑞', 'Zhou Dongrui', Kind.Person);
const mengcao = entity('“蒙草”公司', 'Mengcao company', Kind.Organisation, ['蒙草']);
const match = (query: string, of: Entity) => matchOf(searchQuery(query), searchKeys(of));

describe('a name', () => {
  it.each([
    ['周冬瑞', 'exact'],
    ['周冬', 'prefix'],
    ['冬瑞', 'substring'],
    ['zhoudongrui', 'latinExact'],
    ['zhou dong rui', 'latinExact'],
    ['Zhou Dongrui', 'latinExact'],
    ['ZHOU', 'latinPrefix'],
    ['zdr', 'latinExact'],
    ['zd', 'latinPrefix'],
    ['dongrui', 'wordPrefix'],
    ['zhuodongrui', 'oneEdit'],
    ['zhodongrui', 'oneEdit'],
    ['zhouudongrui', 'oneEdit'],
    ['zhoudongrvi', 'oneEdit'],
    ['冬锐', undefined],
    ['zuhodongriu', undefined],
    ['', undefined],
  ])('周冬瑞 by %s: %s', (query, expected) => expect(match(query, zhou)).toBe(expected));

  it('is found by an alias, and without its quotation marks', () => {
    expect(match('蒙草', mengcao)).toBe('exact');
    expect(match('“蒙草”公司', mengcao)).toBe('exact');
    expect(match('ＭＥＮＧＣＡＯ', mengcao)).toBe('latinExact');
  });

  it.each([
    ['单雄', 'shanxiong'],
    ['仇和', 'qiuhe'],
    ['曾国', 'zengguo'],
  ])('of a person reads %s as the surname it is', (name, reading) => {
    expect(match(reading, entity(name, 'X', Kind.Person))).toBe('latinExact');
  });

  it('of anything else reads the same character in its common way', () => {
    expect(match('danwei', entity('单位', 'Unit', Kind.Organisation))).toBe('latinExact');
  });
});

describe('candidates', () => {
  const found = (terms: ReadonlySet<string>, lookup: Lookup): boolean => {
    if ('all' in lookup) return lookup.all.every((term) => terms.has(term));
    if ('any' in lookup) return lookup.any.some((term) => terms.has(term));
    return [...terms].some((term) => term.startsWith(lookup.prefix));
  };
  const letters = fc.string({
    unit: fc.constantFrom('a', 'b', 'n', '嘎', '查', '冬'),
    maxLength: 8,
  });

  it('hold everything that matches, whatever the name and the query', () => {
    fc.assert(
      fc.property(letters, letters, letters, (name, nameEn, text) => {
        const keys = searchKeys(entity(name, nameEn, Kind.Person));
        const query = searchQuery(text);
        if (matchOf(query, keys) === undefined) return;
        const terms = new Set(termsOf(keys));
        expect(lookupsOf(query).some((lookup) => found(terms, lookup))).toBe(true);
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
