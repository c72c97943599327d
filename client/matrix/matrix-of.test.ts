import { describe, expect, it } from 'vitest';
import type { Pairing } from '../api/pairings-document.ts';
import type { RowEnd } from '../api/table-fragments.ts';
import { matrixOf } from './matrix-of.ts';

const entity = (slug: string, kind: 'ORGANISATION' | 'VILLAGE', unnamed = false) => ({
  __typename: 'Entity' as const,
  slug,
  kind,
  name: slug,
  nameEn: slug,
  unnamed,
  searchKeys: { names: [], latin: [], initials: [], words: [], parts: [], variants: '' },
});
const grass = entity('grass', 'ORGANISATION');
const four = entity('four', 'ORGANISATION', true);
const east = entity('east', 'VILLAGE');
const west = entity('west', 'VILLAGE');
const someVillage: RowEnd = {
  __typename: 'MissingEnd',
  slug: 'some-village',
  kind: 'VILLAGE',
  mention: { zh: '嘎查', en: 'gacha' },
  reason: { zh: '', en: '' },
  candidates: [east, west],
  lost: false,
  orNotNamed: false,
};
const pairing = (slug: string, enterprise: RowEnd, village: RowEnd): Pairing => ({
  enterprises: [enterprise],
  villages: [village],
  tie: { name: 'DONATED_TO', label: { zh: '捐赠', en: 'donated to' } },
  amounts: [],
  projects: [],
  results: [],
  time: null,
  statement: {
    slug,
    zh: '',
    en: '',
    status: null,
    certainty: 'STATED',
    property: { family: 'PAIRING' },
    evidence: [],
    articles: [],
  },
  fact: {
    slug,
    status: null,
    certainty: 'STATED',
    reportedFrom: null,
    reportedTo: null,
    articles: [],
  },
});
const matrix = matrixOf(
  [pairing('gift', four, east), pairing('agreement', grass, someVillage)],
  [four, grass],
  [west, east],
);
const at = (row: string, column: string) =>
  matrix.tiesAt(row, column).map((tie) => [tie.pairing.statement.slug, tie.possible]);

describe('the pairing matrix', () => {
  it('has a row and a column for whatever can be paired: named, groups, missing', () => {
    expect(matrix.rows.map(({ slug }) => slug)).toEqual(['grass', 'four']);
    expect(matrix.columns.map(({ slug }) => slug)).toEqual(['west', 'east', 'some-village']);
  });

  it('has a certain tie where the article names both', () => {
    expect(at('four', 'east')).toEqual([['gift', false]]);
  });

  it('has a certain tie at the missing end, and a possible one at each that it may be', () => {
    expect(at('grass', 'some-village')).toEqual([['agreement', false]]);
    expect(at('grass', 'east')).toEqual([['agreement', true]]);
    expect(at('grass', 'west')).toEqual([['agreement', true]]);
  });

  it('does not also call possible what another article states', () => {
    const stated = matrixOf(
      [pairing('agreement', grass, someVillage), pairing('gift', grass, east)],
      [grass],
      [west, east],
    );
    const told = (column: string) =>
      stated.tiesAt('grass', column).map((tie) => tie.pairing.statement.slug);
    expect([told('east'), told('west')]).toEqual([['gift'], ['agreement']]);
  });

  it('has nothing where the article says nothing', () => {
    expect(at('four', 'west')).toEqual([]);
  });
});
