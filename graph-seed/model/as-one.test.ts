import { expect, it } from 'vitest';
import { asOne } from './as-one.ts';
import type { Entity } from './entity.ts';
import type { Judgement } from './judgement.ts';
import { Certainty, Kind, Property } from './ontology.gen.ts';
import type { Statement } from './statement.ts';
import type { MissingEnd } from './value.ts';

const both = (words: string) => ({ zh: words, en: words });

const entity = (id: string, ...aliases: string[]): Entity => ({
  id,
  kind: Kind.Organisation,
  name: `名${id}`,
  nameEn: id,
  nameEnOrigin: 'translated',
  aliases,
  description: both(id),
});

const missing = (id: string, ...candidates: string[]): MissingEnd => ({
  unknown: Kind.Organisation,
  id,
  candidates,
  reason: both('因'),
});

const same = (...ids: string[]): Judgement => ({
  judgement: 'same',
  ids,
  date: '2024-05-01',
  reason: both('因'),
});

const joint: Statement = {
  id: 's',
  subjects: ['a', 'b', missing('m'), 'c'],
  property: Property.leads,
  objects: [missing('n', 'b', 'a', 'c')],
  called: { b: both('它') },
  qualifiers: { partner: [{ entity: 'b' }, { entity: 'a' }], matter: [{ text: both('事') }] },
  open: [],
  certainty: Certainty.stated,
  inferred: [
    { part: 'subjects', id: 'b', reason: both('因') },
    { part: 'objects', reason: both('因') },
  ],
  saidBy: ['b'],
  resultOf: [],
  evidence: [],
};

const article = { mentions: [{ start: 0, end: 1, sentence: 's1', entities: ['b', 'c', 'a'] }] };

const given = {
  articles: [article],
  entities: [entity('a', '甲'), entity('b', '甲', '乙'), entity('c')],
  statements: [joint],
  identities: [same('a', 'b'), same('c', 'm')],
};

it('has each end once, by its leader, wherever it stands in a statement', () => {
  expect(asOne(given).statements).toEqual([
    {
      ...joint,
      subjects: ['a', 'c'],
      objects: [missing('n', 'a', 'c')],
      called: { a: both('它') },
      qualifiers: { partner: [{ entity: 'a' }], matter: [{ text: both('事') }] },
      inferred: [
        { part: 'subjects', id: 'a', reason: both('因') },
        { part: 'objects', reason: both('因') },
      ],
      saidBy: ['a'],
    },
  ]);
  expect(asOne(given).articles[0]?.mentions[0]?.entities).toEqual(['a', 'c']);
});

it('has of entities that are one the leader, with the names of all', () => {
  expect(asOne(given).entities).toEqual([entity('a', '甲', '名b', '乙'), entity('c')]);
});

it('changes nothing where nothing is judged the same', () => {
  const different = given.identities.map((one) => ({ ...one, judgement: 'different' as const }));
  const { entities, statements } = given;
  expect(asOne({ ...given, identities: different })).toMatchObject({ entities, statements });
});
