import { expect, it } from 'vitest';
import type { NetworkAnswer } from '../api/network-document.ts';
import { missingEnds } from './missing-ends.ts';

type Node = NetworkAnswer['network']['nodes'][number];

const blank = { x: 1, y: 2, entity: null, missing: null, statement: null };
const village = (slug: string): Node => ({
  ...blank,
  slug,
  type: 'ENTITY',
  entity: {
    slug,
    kind: 'VILLAGE',
    name: `${slug}嘎查`,
    nameEn: `${slug} Gacha`,
    distinction: null,
    searchKeys: { names: [], latin: [], initials: [], words: [], parts: [], variants: '' },
  },
});
const missing = (slug: string, zh: string): Node => ({
  ...blank,
  slug,
  type: 'GHOST',
  missing: {
    slug,
    kind: 'ORGANISATION',
    mention: { zh, en: slug },
    reason: { zh: '', en: '' },
    candidates: [],
    lost: false,
    orNotNamed: false,
  },
});
const link = (source: string, target: string) => ({
  slug: `${source} ${target}`,
  source,
  target,
  role: 'SUBJECT' as const,
  inferred: false,
  fact: {
    slug: `${source} ${target}`,
    certainty: 'STATED' as const,
    status: null,
    articleCount: 1,
  },
  statement: {
    slug: `${source} ${target}`,
    retellings: [],
    property: { family: 'PAIRING' as const, label: { zh: '', en: '' } },
  },
});

it('missing ends of one word are told apart by whom only one of them is told with', () => {
  const nodes = [
    ...['a', 'b', 'c'].map(village),
    missing('donor', '企业'),
    missing('tenant', '企业'),
    missing('council', '政府'),
  ];
  const links = [link('donor', 'a'), link('donor', 'b'), link('tenant', 'a'), link('tenant', 'c')];
  const ends = missingEnds({ nodes, links: [...links, link('council', 'a')] }, new Map());
  const told = [...ends].map(([slug, { distinction }]) => [slug, distinction?.zh]);
  expect(told).toEqual([
    ['donor', 'b嘎查'],
    ['tenant', 'c嘎查'],
    ['council', undefined],
  ]);
});
