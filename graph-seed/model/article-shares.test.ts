import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { articleSharesOf } from './article-shares.ts';
import { Certainty, Kind, Property } from './ontology.gen.ts';
import { ontologySchema } from './ontology.ts';
import type { Statement } from './statement.ts';
import type { End, MissingEnd } from './value.ts';

const ontology = ontologySchema.parse(parse(readFileSync('graph-seed/ontology.yaml', 'utf8')));

const both = (words: string) => ({ zh: words, en: words });

const open = (id: string): MissingEnd => ({
  unknown: Kind.Organisation,
  id,
  candidates: [],
  reason: both('因'),
});

/** What an article says; the id begins with the article's letter. */
function pairs(id: string, subject: End): Statement {
  return {
    id,
    subjects: [subject],
    property: Property.pairedWith,
    objects: ['v'],
    qualifiers: {},
    open: [],
    certainty: Certainty.stated,
    inferred: [],
    saidBy: [],
    resultOf: [],
    evidence: [{ article: id[0] ?? '', exact: 'x', start: 0, end: 1, sentences: ['s1'] }],
  };
}

const archive = {
  ontology,
  articles: ['c', 'b', 'a'].map((id) => ({
    id,
    mentions: [],
    published: { date: { a: '2021', b: '2022', c: '2023' }[id] ?? '' },
  })),
  entities: [],
  statements: [pairs('a1', open('m')), pairs('b1', open('n')), pairs('c1', 'x')],
  identities: [
    { judgement: 'same' as const, ids: ['x', 'm', 'n'], date: '2024-05-01', reason: both('因') },
  ],
  disputes: [],
};

const sharesOf = (more: object = {}) => articleSharesOf({ ...archive, ...more });

it('fills a gap where it names who is meant, not where it leaves the same open', () => {
  expect(sharesOf().map(({ article, filledGaps }) => [article, filledGaps])).toEqual([
    ['a', []],
    ['b', []],
    ['c', ['m', 'n']],
  ]);
});

it('fills nothing where nobody judged who is meant', () => {
  const shares = sharesOf({ identities: [] });
  expect(shares.flatMap(({ filledGaps }) => filledGaps)).toEqual([]);
  expect(shares.map(({ newFacts }) => newFacts)).toEqual([['a1'], ['b1'], ['c1']]);
});

it('contradicts facts that it does not tell itself', () => {
  const disputes = [
    {
      id: 'd',
      statements: ['a1', 'c1'],
      about: both('谁'),
      bothPossible: 'no' as const,
      note: both('因'),
    },
  ];
  const contradicted = (more: object) =>
    sharesOf({ disputes, ...more }).map(({ contradictedFacts }) => contradictedFacts);
  expect(contradicted({})).toEqual([[], [], []]);
  expect(contradicted({ identities: [] })).toEqual([[], [], ['a1']]);
});
