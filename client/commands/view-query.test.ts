import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Network } from '../graph/network.ts';
import type { Selection } from '../view/selection.ts';
import { toldByAll } from '../view/told.ts';
import { initialArrangement, initialView, type View } from '../view/view.ts';
import { graphiqlAddress, viewQuery } from './view-query.ts';

const schema = buildSchema(readFileSync('server/schema.graphql', 'utf8'));
const network = {
  kinds: new Map([
    ['PERSON', {}],
    ['VILLAGE', {}],
  ]),
  families: [{ family: 'WORK' }, { family: 'PAIRING' }],
  labels: {
    statuses: new Map([
      ['PLANNED', {}],
      ['ACHIEVED', {}],
    ]),
  },
} as unknown as Network;
const queryOf = (selection: Selection | null, changes: Partial<View> = {}) => {
  const address = graphiqlAddress(viewQuery({ ...initialView, selection, ...changes }, network));
  return new URL(address, 'http://localhost').searchParams.get('query') ?? '';
};

describe('the query of what is chosen', () => {
  it.each<Selection | null>([
    null,
    { type: 'entity', slug: 'a "quoted" $& slug' },
    { type: 'statement', slug: 's' },
    { type: 'sentence', slug: 'an-article/s1' },
    { type: 'kind', slug: 'PERSON' },
  ])('is one that the API understands: %o', (selection) => {
    expect(validate(schema, parse(queryOf(selection)))).toEqual([]);
  });

  it.each([
    [
      null,
      'network(limit: $limit, filter: { entities: { kinds: [PERSON] }, statements: { families: [PAIRING] } }) {',
    ],
    ['entities', 'filter: { kinds: [PERSON] }) {'],
    ['statements', 'filter: { families: [PAIRING] }) {'],
  ] as const)('asks for what the legend leaves of the panel %s', (panel, filter) => {
    const without = ['kind:VILLAGE', 'family:WORK'];
    const query = queryOf(null, { panel, arrangement: { ...initialArrangement, without } });
    expect(query).toContain(filter);
    expect(validate(schema, parse(query))).toEqual([]);
    expect(queryOf(null, { panel })).not.toContain('filter: {');
  });

  it.each([
    [['status:PLANNED', 'status:NONE'], 'filter: { statements: { statuses: [ACHIEVED] } }', []],
    [['status:PLANNED'], null, ['noStatus']],
    [['standing:INFERRED'], 'filter: { statements: { inferred: false } }', ['disputed']],
    [['standing:STATED'], 'filter: { statements: { inferred: true } }', ['disputed']],
    [['standing:STATED', 'standing:INFERRED'], null, ['disputed']],
    [['standing:DISPUTED', 'missing:GHOST'], null, ['disputed', 'missing']],
  ])(
    'carries what the legend leaves without %j, or tells that it does not',
    (without, filter, left) => {
      const view = { ...initialView, arrangement: { ...initialArrangement, without } };
      const { query, leftBehind } = viewQuery(view, network);
      expect(validate(schema, parse(query))).toEqual([]);
      if (filter) expect(query).toContain(filter);
      else expect(query).not.toContain('filter: {');
      expect(leftBehind).toEqual(left);
    },
  );

  it.each(['work', 'pairings'] as const)('tells of %s that the legend is not carried', (panel) => {
    const arrangement = { ...initialArrangement, without: ['family:WORK'] };
    expect(viewQuery({ ...initialView, panel, arrangement }, network).leftBehind).toEqual([
      'legend',
    ]);
  });

  it.each([
    [
      null,
      'network(limit: $limit, filter: { statements: { articles: ["a"], valid: { from: "2023" } } }) {',
    ],
    ['statements', 'filter: { articles: ["a"], valid: { from: "2023" } }) {'],
    [
      'work',
      '$articles: [String!] = ["a"], $publishers: [String!], $reported: Days, $valid: Days = { from: "2023" }',
    ],
    ['gaps', '$articles: [String!] = ["a"]'],
    ['paths', '$valid: Days = { from: "2023" }'],
  ] as const)('asks for the chosen sources and times of the panel %s', (panel, asked) => {
    const valid = { from: '2023', to: null };
    const arrangement = { ...initialArrangement, told: { ...toldByAll, articles: ['a'], valid } };
    const query = queryOf(null, { panel, arrangement });
    expect(query).toContain(asked);
    expect(validate(schema, parse(query))).toEqual([]);
  });

  it('tells that it shows what is put away', () => {
    const arrangement = { ...initialArrangement, collapsed: ['b'] };
    expect(viewQuery({ ...initialView, arrangement }, network).leftBehind).toEqual(['narrowed']);
  });

  it('tells that it shows what is hidden or not expanded, above the query', () => {
    const arrangement = { ...initialArrangement, hidden: ['a'], expanded: ['b'] };
    const query = viewQuery({ ...initialView, arrangement }, network);
    expect(query.leftBehind).toEqual(['hidden', 'narrowed']);
    const address = graphiqlAddress(query, 'Not carried.');
    const shown = new URL(address, 'http://localhost').searchParams.get('query') ?? '';
    expect(shown).toMatch(/^# Not carried\.\n *query Network/u);
    expect(viewQuery({ ...initialView, arrangement, panel: 'work' }, network).leftBehind).toEqual(
      [],
    );
  });

  it('of one thing stays whole, whatever the legend leaves out', () => {
    const arrangement = { ...initialArrangement, without: ['kind:VILLAGE', 'family:WORK'] };
    const entity = { type: 'entity', slug: 'a' } as const;
    expect(queryOf(entity, { arrangement })).toBe(queryOf(entity));
    const view = {
      ...initialView,
      selection: entity,
      arrangement: { ...arrangement, hidden: ['b'] },
    };
    expect(viewQuery(view, network).leftBehind).toEqual([]);
  });

  it('brings its values with it', () => {
    expect(queryOf({ type: 'statement', slug: 'a-b' })).toContain('= "a-b"');
    expect(queryOf({ type: 'sentence', slug: 'an-article/s1' })).toContain('= "an-article"');
    expect(queryOf({ type: 'entity', slug: 'a "quoted" $& slug' })).toContain(
      '$slug: String! = "a \\"quoted\\" $& slug"',
    );
  });
});
