import type { TFunction } from 'i18next';
import { expect, it } from 'vitest';
import { badgesOf } from './badges-of.ts';

const context = {
  t: ((key: string) => key) as TFunction,
  label: (_: string, name: string) => name.toLowerCase(),
  network: { disputed: new Set(['b']) },
};

const told = (statement: Parameters<typeof badgesOf>[0]) =>
  badgesOf(statement, context).map(({ tone, words }) => `${tone ?? 'no badge'}: ${words}`);

it('tells certainty alone, and needs no badge, where the article says it and nobody disagrees', () => {
  expect(told({ slug: 'a', status: null, certainty: 'STATED' })).toEqual(['no badge: stated']);
});

it('tells status, inference and dispute of one statement, each by a badge of its own', () => {
  expect(told({ slug: 'b', status: 'PLANNED', certainty: 'PARTLY_INFERRED' })).toEqual([
    'plain: planned',
    'inferred: partly_inferred',
    'disputed: statement.disputed',
  ]);
});
