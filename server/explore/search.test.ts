import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Entity } from '../../graph-seed/model/entity.ts';
import { Kind } from '../../graph-seed/model/ontology.gen.ts';
import { nameMatch, nameMatches } from '../../graph-seed/names/name-match.ts';
import type { GraphSnapshot } from '../ports/graph-store.ts';
import { isFoundBy } from '../search/lookup.ts';
import { nameLength } from '../search/name-length.ts';
import { searchKeys } from '../search/search-keys.ts';
import { searchQuery, termsOf } from '../search/search-query.ts';
import { RequestContext } from './request-context.ts';
import { searchNames } from './search.ts';

/** A name, and its aliases behind strokes. */
function entityOf(printed: string, index: number): Entity {
  const [name = '', ...aliases] = printed.split('|');
  return {
    id: `e-${1_000 + index}`,
    kind: Kind.Organisation,
    name,
    nameEn: name.replace(/\P{ASCII}/gu, '') || 'Q',
    nameEnOrigin: 'pinyin',
    aliases,
    description: { zh: '无', en: 'none' },
  };
}

const inOrder = (a: Entity, b: Entity) => nameLength(a) - nameLength(b) || (a.id < b.id ? -1 : 1);

/** A store of names, with how many candidates it was asked for. */
function storeOf(names: readonly string[]) {
  const entities = names.map(entityOf).sort(inOrder);
  const found = entities.map((entity) => ({ entity, terms: new Set(termsOf(searchKeys(entity))) }));
  const limits: number[] = [];
  // A search for names asks nothing else.
  const snapshot: Partial<GraphSnapshot> = {
    searchEntities: async (lookups, limit) => {
      limits.push(limit);
      const each = lookups.flatMap((lookup) =>
        found.filter(({ terms }) => isFoundBy(terms, lookup)).map(({ entity }) => entity),
      );
      return [...new Set(each)].slice(0, limit);
    },
  };
  const context = new RequestContext({
    snapshot: async () => snapshot as GraphSnapshot,
    close: async () => {},
  });
  const search = async (text: string, first: number) => {
    const { hits, more } = await searchNames(context, { text, first });
    return { ids: hits.map(({ entity }) => entity.id), more };
  };
  /** What comes out where every name is compared. */
  const byAll = (text: string, first: number) => {
    const query = searchQuery(text);
    const hits = entities.flatMap((entity) => {
      const match = nameMatch(query, searchKeys(entity));
      return match === undefined ? [] : { entity, rank: nameMatches.indexOf(match) };
    });
    hits.sort((a, b) => a.rank - b.rank);
    return {
      ids: hits.slice(0, first).map(({ entity }) => entity.id),
      more: hits.length > first,
    };
  };
  return { search, byAll, limits };
}

it('few candidates give the names that all of them would, whatever is typed', async () => {
  const letters = fc.constantFrom('a', 'b', 'n', '嘎', '查', '冬', '东', ' ');
  const name = fc.string({ unit: letters, minLength: 1, maxLength: 5 });
  const named = fc.tuple(name, name).map((both) => both.join('|'));
  const names = fc.array(named, { minLength: 20, maxLength: 80 });
  await fc.assert(
    fc.asyncProperty(names, name, fc.integer({ min: 1, max: 4 }), async (all, text, first) => {
      const { search, byAll } = storeOf(all);
      expect(await search(text, first)).toEqual(byAll(text, first));
    }),
    { numRuns: 300 },
  );
});

it('a name that is typed whole comes first among any number of shorter ones that hold it', async () => {
  const { search, limits } = storeOf([
    ...Array.from({ length: 1_500 }, (_, n) => `第${n}嘎查a`),
    '一个名称很长很长的嘎查|嘎查a',
  ]);
  expect(await search('嘎查a', 3)).toEqual({ ids: ['e-2500', 'e-1000', 'e-1001'], more: true });
  expect(limits).toEqual([12]);
});

it('where what only seems to match comes first, all that may be looked at is asked for', async () => {
  // Each has the pairs of the letters that are typed, one has them in one piece.
  const { search, limits } = storeOf([
    ...Array.from({ length: 40 }, (_, n) => `冬嘎查冬${n}`),
    '很长的名称里才有嘎查冬嘎',
  ]);
  expect(await search('嘎查冬嘎', 2)).toEqual({ ids: ['e-1040'], more: false });
  expect(limits).toEqual([8, 1_000]);
});
