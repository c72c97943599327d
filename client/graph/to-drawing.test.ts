import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../api/graphql.ts';
import type { NetworkAnswer } from '../api/network-document.ts';
import { elementsOf } from '../canvas/elements.ts';
import { placedDrawing } from '../canvas/placed-drawing.ts';
import { traits } from '../looks/looks.ts';
import { missingEnds } from './missing-ends.ts';
import type { Kind } from './network.ts';
import { toDrawing } from './to-drawing.ts';

type Answer = NetworkAnswer['network'];

const words = (zh: string, en: string) => ({ zh, en });
const kinds = new Map<EntityKind, Kind>(
  (['PERSON', 'VILLAGE'] as const).map((kind) => [
    kind,
    {
      kind,
      label: words('类', kind.toLowerCase()),
      shape: 'ellipse',
      lightColour: '#111111',
      darkColour: '#eeeeee',
    },
  ]),
);
const blank = { x: 1, y: 2, entity: null, missing: null, statement: null };
const entity = (slug: string): Answer['nodes'][number] => ({
  ...blank,
  slug,
  type: 'ENTITY',
  entity: {
    slug,
    kind: 'PERSON',
    name: `${slug}名`,
    nameEn: slug,
    distinction: null,
    searchKeys: { names: [], latin: [], initials: [], words: [], parts: [], variants: '' },
  },
});
const ghost = (
  slug: string,
  mention: ReturnType<typeof words> | null,
): Answer['nodes'][number] => ({
  ...blank,
  slug,
  type: 'GHOST',
  missing: {
    slug,
    kind: 'VILLAGE',
    mention,
    reason: words('', ''),
    candidates: [],
    lost: false,
    orNotNamed: false,
  },
});
const statement = (slug: string) => ({
  slug,
  retellings: [],
  property: { family: 'WORK' as const, label: words('捐赠', 'donated to') },
});
const alone = (slug: string) => ({
  slug,
  certainty: 'STATED' as const,
  status: null,
  articleCount: 1,
});
const direct = (source: string, target: string, slug: string): Answer['links'][number] => ({
  slug,
  source,
  target,
  role: 'DIRECT',
  inferred: false,
  fact: alone(slug),
  statement: statement(slug),
});
const answer: Pick<Answer, 'nodes' | 'links'> = {
  nodes: [
    entity('a'),
    entity('b'),
    ghost('g', words('嘎查', 'gacha')),
    ghost('h', null),
    { ...blank, slug: 's', type: 'JUNCTION', statement: statement('s') },
  ],
  links: [
    {
      slug: 's:0',
      source: 'a',
      target: 's',
      role: 'SUBJECT',
      inferred: false,
      fact: alone('s'),
      statement: statement('s'),
    },
    {
      slug: 's:1',
      source: 's',
      target: 'g',
      role: 'OBJECT',
      inferred: true,
      fact: alone('s'),
      statement: statement('s'),
    },
    direct('a', 'b', 't'),
  ],
};

const drawingOf = (given: typeof answer) =>
  toDrawing(given, { kinds, missing: missingEnds(given, kinds), disputed: new Set() });

describe('toDrawing', () => {
  const { nodes, lines } = drawingOf(answer);
  const node = (slug: string) => nodes.find((one) => one.slug === slug);

  it('names entities in both languages and looks like their kind', () => {
    expect(node('a')).toMatchObject({
      label: { zh: 'a名', en: 'a' },
      look: { shape: 'ellipse', light: '#111111', dark: '#eeeeee' },
    });
  });

  it('names a ghost by the article’s word, or by its kind, with a question mark', () => {
    expect(node('g')?.label).toEqual({ zh: '嘎查？', en: 'gacha?' });
    expect(node('h')?.label).toEqual({ zh: '类？', en: 'village?' });
  });

  it('tells apart by name what has one word', () => {
    const twin = ghost('k', words('嘎查', 'gacha'));
    const namesake = entity('b');
    const alike = {
      nodes: [
        ...answer.nodes.filter(({ slug }) => slug !== 'b'),
        {
          ...namesake,
          entity: namesake.entity && { ...namesake.entity, distinction: words('丙嘎查', 'Bing') },
        },
        twin,
      ],
      links: [...answer.links, direct('b', 'k', 'u')],
    };
    const labels = new Map(drawingOf(alike).nodes.map(({ slug, label }) => [slug, label]));
    expect(labels.get('g')).toEqual({ zh: '嘎查？（a名）', en: 'gacha? (a)' });
    expect(labels.get('k')).toEqual({ zh: '嘎查？（b名）', en: 'gacha? (b)' });
    expect(labels.get('b')).toEqual({ zh: 'b名（丙嘎查）', en: 'b (Bing)' });
  });

  it('gives a junction its property’s name and no kind’s look', () => {
    expect(node('s')).toMatchObject({ type: 'JUNCTION', label: { en: 'donated to' } });
    expect(node('s')).not.toHaveProperty('look');
  });

  it('counts the statements of an end, not its lines', () => {
    expect(node('a')?.degree).toBe(2);
    expect(node('h')?.degree).toBe(0);
  });

  it('has one line for a fact, with how many articles tell it and how far it has come', () => {
    const told = {
      ...direct('a', 'b', 'late'),
      fact: { slug: 'early', certainty: 'STATED', status: 'ACHIEVED', articleCount: 2 } as const,
      statement: { ...statement('late'), retellings: [{ slug: 'early' }, { slug: 't' }] },
    };
    const drawn = drawingOf({ ...answer, links: [...answer.links, told] });
    expect(drawn.lines.at(-1)).toMatchObject({
      statement: 'late',
      status: 'ACHIEVED',
      label: { zh: '捐赠（2 篇报道）', en: 'donated to (2 articles)' },
    });
    // One that has a line of its own, for it leaves an end open, stands for itself.
    expect([...drawn.drawnAs]).toEqual([['early', 'late']]);
  });

  it('keeps the statement with every line', () => {
    expect(lines.map((line) => line.statement)).toEqual(['s', 's', 't']);
  });

  it('takes for inferred what the API says of each line', () => {
    expect(lines.map((line) => line.inferred)).toEqual([false, true, false]);
  });
});

describe('elementsOf', () => {
  const elements = elementsOf(placedDrawing(drawingOf(answer)));

  it('places every node where the API says', () => {
    for (const { group, position } of elements) {
      if (group === 'nodes') expect(position).toEqual({ x: 1, y: 2 });
    }
  });

  it('gives nodes their slugs and lines ids that no node can have', () => {
    const ids = elements.map(({ data }) => data.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('a');
    expect(ids).toContain('line t');
  });

  it('points an arrow at objects only', () => {
    const arrows = elements
      .filter(({ data }) => data.own.includes(traits.arrow))
      .map(({ data }) => data.statement);
    expect(arrows).toEqual(['s', 't']);
  });
});
