import { expect, it } from 'vitest';
import { asOne, judgedAsOne } from './as-one.ts';
import type { Entity } from './entity.ts';
import type { Judgement } from './judgement.ts';
import { Certainty, Kind, Property } from './ontology.gen.ts';
import type { Statement } from './statement.ts';
import type { End, MissingEnd } from './value.ts';

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

it('has of entities that are one the leader, with the names of all, and who judged so', () => {
  const { date, reason } = same();
  const { name, nameEn, aliases, description } = entity('b', '甲', '乙');
  expect(asOne(given).entities).toEqual([
    {
      ...entity('a', '甲', '名b', '乙'),
      joined: [{ id: 'b', reason, date, as: { name, nameEn, aliases, description } }],
    },
    { ...entity('c'), joined: [{ id: 'm', reason, date }] },
  ]);
});

it('tells of entities that were judged others', () => {
  const different: Judgement = { ...same('b', 'c'), judgement: 'different' };
  const { date, reason } = different;
  const { entities } = asOne({ ...given, identities: [same('a', 'b'), different] });
  expect(entities.map(({ id, toldApart }) => [id, toldApart])).toEqual([
    ['a', [{ id: 'c', reason, date }]],
    ['c', [{ id: 'a', reason, date }]],
  ]);
});

const alone = (end: End): Statement => {
  const { called: _, ...rest } = joint;
  return { ...rest, subjects: [end], objects: ['c'], qualifiers: {}, inferred: [], saidBy: [] };
};

it('calls an end as the article does, which has another id for it', () => {
  const [statement] = asOne({ ...given, statements: [alone('b')] }).statements;
  expect(statement).toEqual({ ...alone('a'), called: { a: { zh: '名b', en: 'b' } } });
});

it('has who a person knows to be meant as inferred, and what the article left open beside it', () => {
  const end = { ...missing('n'), mention: both('某社') };
  const identities = [same('n', 'a')];
  const [statement] = asOne({ ...given, statements: [alone(end)], identities }).statements;
  expect(statement).toEqual({
    ...alone('a'),
    called: { a: both('某社') },
    inferred: [{ part: 'subjects', id: 'a', reason: both('因') }],
    filled: [{ part: 'subjects', missing: end, entity: 'a' }],
  });
});

it('leaves missing ends that are one as each article has them', () => {
  const identities = [same('n', 'm')];
  const statements = [alone(missing('n')), alone(missing('m', 'b'))];
  expect(asOne({ ...given, statements, identities }).statements).toEqual(statements);
});

it('gives what names nothing of which another leads as it is', () => {
  const one = judgedAsOne(given.identities, given.entities);
  const statement = alone('a');
  expect(one.statement(statement)).toBe(statement);
  expect(one.leaders).toEqual({ b: 'a', m: 'c' });
});

it('is itself once more', () => {
  const once = asOne(given);
  expect(judgedAsOne(once.identities, once.entities).leaders).toEqual({ b: 'a', m: 'c' });
});

it('changes nothing where nothing is judged the same', () => {
  const { articles, entities, statements } = given;
  const identities = [{ ...same('b', 'm'), judgement: 'different' as const }];
  expect(asOne({ ...given, identities })).toEqual({ articles, entities, statements, identities });
});
