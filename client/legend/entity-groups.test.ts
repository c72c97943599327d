import { describe, expect, it } from 'vitest';
import { foldText } from '../../graph-seed/names/fold-text.ts';
import { searchKeys } from '../../server/search/search-keys.ts';
import { nameCases } from '../../tests/search/name-cases.ts';
import type { Entity, Kind, MissingEnd } from '../graph/network.ts';
import { entityGroups } from './entity-groups.ts';

const kindOf = (kind: Kind['kind'], zh: string, en: string): Kind => ({
  kind,
  label: { zh, en },
  shape: 'ellipse',
  lightColour: '#111111',
  darkColour: '#eeeeee',
});
const person = kindOf('PERSON', '人物', 'person');
const village = kindOf('VILLAGE', '嘎查', 'village');
const zhou: Entity = {
  slug: 'zhou',
  kind: 'PERSON',
  name: '周冬瑞',
  nameEn: 'Zhou Dongrui',
  distinction: null,
  searchKeys: {
    names: ['周冬瑞'],
    latin: ['zhoudongrui'],
    initials: ['zdr'],
    words: ['zhou', 'dongrui'],
    parts: ['dongrui'],
    variants: '',
  },
};
const pan: Entity = {
  slug: 'pan',
  kind: 'PERSON',
  name: '潘克华',
  nameEn: 'Pan Kehua',
  distinction: null,
  searchKeys: {
    names: ['潘克华'],
    latin: ['pankehua'],
    initials: ['pkh'],
    words: ['pan', 'kehua'],
    parts: ['kehua'],
    variants: '',
  },
};
const open = { zh: '', en: '' };
const missing: MissingEnd[] = [
  {
    slug: 'firm',
    kind: 'PERSON',
    mention: { zh: '企业', en: 'firm' },
    reason: open,
    candidates: [],
    lost: false,
    orNotNamed: false,
    distinction: null,
  },
  {
    slug: 'some',
    kind: 'VILLAGE',
    mention: null,
    reason: open,
    candidates: [],
    lost: false,
    orNotNamed: false,
    distinction: null,
  },
];
const network = {
  kinds: new Map([person, village].map((kind) => [kind.kind, kind])),
  entities: new Map([zhou, pan].map((entity) => [entity.slug, entity])),
  missing: new Map(missing.map((end) => [end.slug, end])),
};
const listed = (typed: string, language: 'zh' | 'en' = 'zh') =>
  entityGroups(network, language, typed).map(({ kind, rows }) => [
    kind?.kind ?? null,
    rows.map(({ name }) => name),
  ]);

describe('the list of entities', () => {
  it('holds all of a kind by name, leaves out what has none, and ends with the missing ends', () => {
    const all = [
      ['PERSON', ['潘克华', '周冬瑞']],
      [null, ['企业？', '嘎查？']],
    ];
    expect(listed('')).toEqual(all);
    expect(listed(' “')).toEqual(all);
  });

  it.each(['冬瑞', 'zdr', 'zhuodongrui', 'ｄｏｎｇｒｕｉ', '冬\u200b瑞'])(
    'is narrowed by %j to whom the search finds, in either language',
    (typed) => {
      expect(listed(typed)).toEqual([['PERSON', ['周冬瑞']]]);
      expect(listed(typed, 'en')).toEqual([['PERSON', ['Zhou Dongrui']]]);
    },
  );

  it.each(nameCases.filter(([typed]) => foldText(typed) !== ''))(
    'finds by %j whom the search finds, and nobody else',
    (typed, { name, nameEn, ...of }, match) => {
      const { names, latin, initials, words, parts, variants } = searchKeys({
        name,
        nameEn,
        ...of,
      });
      const entity: Entity = {
        slug: 'x',
        kind: 'PERSON',
        name,
        nameEn,
        distinction: null,
        searchKeys: {
          names: [...names],
          latin: [...latin],
          initials: [...initials],
          words: [...words],
          parts: [...parts],
          variants,
        },
      };
      const found = entityGroups(
        { ...network, entities: new Map([['x', entity]]), missing: new Map() },
        'zh',
        typed,
      );
      expect(found.length).toBe(match === null ? 0 : 1);
    },
  );

  it.each(['企业', 'FIRM'])('finds a missing end by the article’s word for it: %s', (typed) => {
    expect(listed(typed)).toEqual([[null, ['企业？']]]);
  });

  it.each(['zhoudr', '马'])('holds nothing for %s', (typed) => {
    expect(listed(typed)).toEqual([]);
  });
});
