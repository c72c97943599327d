import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { factsOf } from './facts.ts';
import type { Judgement } from './judgement.ts';
import { Certainty, Property, Scope, Unit } from './ontology.gen.ts';
import { ontologySchema } from './ontology.ts';
import type { Statement } from './statement.ts';
import type { MissingEnd, QualifierValue, Quantity, Time } from './value.ts';

const ontology = ontologySchema.parse(parse(readFileSync('graph-seed/ontology.yaml', 'utf8')));

const both = (words: string) => ({ zh: words, en: words });

/** What an article says; the id begins with the article's letter. */
function said(id: string, given: Partial<Statement>): Statement {
  return {
    id,
    subjects: ['coop'],
    property: Property.output,
    qualifiers: {},
    open: [],
    certainty: Certainty.stated,
    inferred: [],
    saidBy: [],
    resultOf: [],
    evidence: [
      { article: id[0] ?? '', exact: 'x', start: Number(id[1]), end: 9, sentences: ['s1'] },
    ],
    ...given,
  };
}

const jin = (value: number, more: Partial<Quantity> = {}) => ({
  quantity: { text: `${value}斤`, value, unit: Unit.jin, bound: 'exact', ...more },
});

const text = (zh: string): QualifierValue[] => [{ text: { zh, en: zh } }];

const year = (from: string, to = from): Time => ({ text: from, en: from, from, to });

/** b is the oldest; a and d have no date. */
const published: Record<string, string> = { b: '2022-03', c: '2023', e: '2023-10-01' };

function tell(statements: readonly Statement[], identities: readonly Judgement[] = []) {
  const articles = ['e', 'd', 'c', 'b', 'a'].map((id) => {
    const date = published[id];
    return { id, ...(date !== undefined && { published: { date } }) };
  });
  return factsOf({
    ontology,
    articles,
    statements: [...statements],
    identities: [...identities],
  });
}

/** The statements of each fact. */
const together = (statements: readonly Statement[], identities: readonly Judgement[] = []) =>
  tell(statements, identities).map((fact) => fact.statements);

const same = (...ids: string[]): Judgement => ({
  judgement: 'same',
  ids,
  date: '2024-05-01',
  reason: both('因'),
});

describe('values', () => {
  it('are equal by number, unit, bound, per, scope and stage, not by their print', () => {
    const value = jin(240_000, { text: '24万斤' });
    expect(together([said('b1', { value }), said('c1', { value: jin(240_000) })])).toEqual([
      ['b1', 'c1'],
    ]);
  });

  it.each([
    ['number', { value: 2 }],
    ['unit', { unit: Unit.mu }],
    ['bound', { bound: 'over' }],
    ['per', { per: 'year' }],
    ['scope', { scope: Scope.each }],
    ['stage', { stage: 'increment' }],
  ] satisfies [string, Partial<Quantity>][])('of another %s are another fact', (_, other) => {
    expect(together([said('b1', { value: jin(1) }), said('c1', { value: jin(1, other) })])).toEqual(
      [['b1'], ['c1']],
    );
  });

  it('in words are equal by the Chinese words, whatever the width of marks', () => {
    const tells = (id: string, zh: string, en: string) =>
      said(id, { property: Property.outcome, value: { text: { zh, en } } });
    expect(
      together([
        tells('b1', '增收,致富', 'earned more'),
        tells('c1', '增收，致富', 'got rich'),
        tells('d1', '增收致富', 'earned more'),
      ]),
    ).toEqual([['b1', 'c1'], ['d1']]);
  });
});

describe('ends', () => {
  const pairs = (id: string, subjects: Statement['subjects'], objects: Statement['objects']) =>
    said(id, { property: Property.pairedWith, subjects, ...(objects && { objects }) });

  it('are compared as they are after identity, in any order', () => {
    const told = [pairs('b1', ['x', 'y'], ['v']), pairs('c1', ['y2', 'x'], ['v'])];
    expect(together(told)).toEqual([['b1'], ['c1']]);
    expect(together(told, [same('y', 'y2')])).toEqual([['b1', 'c1']]);
  });

  it('jointly and alone are two facts, and so are subject and object turned round', () => {
    expect(
      together([
        pairs('b1', ['x', 'y'], ['v']),
        pairs('c1', ['x'], ['v']),
        pairs('d1', ['v'], ['x']),
      ]),
    ).toEqual([['b1'], ['c1'], ['d1']]);
  });

  it('that are missing are like only themselves, unless a judgement says who it is', () => {
    const open = (id: string): MissingEnd => ({
      unknown: 'Organisation',
      id,
      mention: both('一家企业'),
      candidates: [],
      reason: both('因'),
    });
    const told = [
      pairs('b1', [open('m')], ['v']),
      pairs('c1', [open('n')], ['v']),
      pairs('c2', [open('n')], ['v']),
      pairs('d1', ['x'], ['v']),
    ];
    expect(together(told)).toEqual([['b1'], ['c1', 'c2'], ['d1']]);
    expect(together(told, [same('m', 'x')])).toEqual([
      ['b1', 'd1'],
      ['c1', 'c2'],
    ]);
  });
});

describe('qualifiers', () => {
  const donates = (id: string, qualifiers: Statement['qualifiers']) =>
    said(id, { property: Property.donatedTo, objects: ['v'], qualifiers });

  it('tell facts apart where the ontology says so, and there alone', () => {
    const gift = { purpose: text('冷藏车') };
    expect(
      together([
        donates('b1', gift),
        donates('c1', { ...gift, programme: [{ entity: 'p' }] }),
        donates('d1', { purpose: text('草料') }),
        donates('e1', {}),
      ]),
    ).toEqual([['b1', 'c1'], ['d1'], ['e1']]);
  });

  it('of several values are compared in any order, ends after identity', () => {
    const earns = (id: string, ...to: string[]) =>
      said(id, {
        property: Property.income,
        value: jin(1),
        qualifiers: { beneficiary: to.map((entity) => ({ entity })) },
      });
    const told = [earns('b1', 'x', 'y'), earns('c1', 'z', 'x')];
    expect(together(told)).toEqual([['b1'], ['c1']]);
    expect(together(told, [same('y', 'z')])).toEqual([['b1', 'c1']]);
  });
});

describe('times', () => {
  const collects = (id: string, time: Time | undefined, more: Partial<Statement> = {}) =>
    said(id, { value: jin(5), ...(time && { time }), ...more });

  it('tell figures apart by their days, and not by the words for them', () => {
    expect(
      together([
        collects('b1', year('2022')),
        collects('c1', { text: '去年', en: 'last year', from: '2022-01', to: '2022-12-31' }),
        collects('c2', year('2023')),
        collects('d1', { text: '2022年起', en: 'since 2022', from: '2022' }),
        collects('e1', undefined),
      ]),
    ).toEqual([['b1', 'c1'], ['c2'], ['d1'], ['e1']]);
  });

  it('in words without dates are those of their article', () => {
    const now = { text: '目前', en: 'at present' };
    expect(together([collects('b1', now), collects('b2', now), collects('c1', now)])).toEqual([
      ['b1', 'b2'],
      ['c1'],
    ]);
  });

  it('tell amounts apart, and nothing that is no figure', () => {
    const tie = (id: string, time: Time, qualifiers: Statement['qualifiers'] = {}) =>
      said(id, { property: Property.donatedTo, objects: ['v'], time, qualifiers });
    const amount = { amount: [jin(5)] };
    expect(together([tie('b1', year('2022')), tie('c1', year('2023'))])).toEqual([['b1', 'c1']]);
    expect(together([tie('b1', year('2022'), amount), tie('c1', year('2023'), amount)])).toEqual([
      ['b1'],
      ['c1'],
    ]);
  });

  it('of a plan hold that of its achievement in the year in which they end', () => {
    const planned = { status: 'planned' };
    expect(
      together([
        collects('b1', year('2022', '2023'), { ...planned, value: jin(5, { stage: 'target' }) }),
        collects('c1', year('2023'), { status: 'forecast' }),
        collects('d1', year('2023-09'), { status: 'achieved' }),
        collects('e1', year('2024'), { status: 'achieved' }),
      ]),
    ).toEqual([['b1', 'c1', 'd1'], ['e1']]);
  });

  it('of plans without achievement stay apart, and so do those of achievements without plan', () => {
    for (const status of ['planned', 'achieved']) {
      expect(
        together([
          collects('b1', year('2023'), { status }),
          collects('c1', year('2023-09'), { status }),
        ]),
      ).toEqual([['b1'], ['c1']]);
    }
  });

  it('left out of a plan and its achievement leave them one, left out of one they do not', () => {
    const told = [
      collects('b1', undefined, { status: 'planned' }),
      collects('c1', undefined, { status: 'achieved' }),
      collects('e1', year('2023'), { status: 'achieved' }),
    ];
    expect(together(told)).toEqual([['b1', 'c1'], ['e1']]);
  });
});

describe('a fact', () => {
  const tie = (id: string, more: Partial<Statement> = {}) =>
    said(id, { property: Property.pairedWith, objects: ['v'], ...more });

  it('has the address of its first statement: by date, undated last, then article, place and id', () => {
    const [first] = tie('e0').evidence;
    const told = ['d2', 'd1', 'a1', 'e1', 'c3b', 'c3', 'b1'].map((id) => tie(id));
    expect(together([...told, tie('e9', { evidence: first ? [first] : [] })])).toEqual([
      ['b1', 'c3', 'c3b', 'e9', 'e1', 'a1', 'd1', 'd2'],
    ]);
    expect(tell([tie('a1'), tie('e1'), tie('c1')])).toMatchObject([
      { id: 'c1', articles: ['c', 'e', 'a'], firstReport: '2023', lastReport: '2023-10-01' },
    ]);
    expect(tell([tie('a1')])).toEqual([
      {
        id: 'a1',
        property: Property.pairedWith,
        statements: ['a1'],
        articles: ['a'],
        latest: 'a1',
        certainty: Certainty.stated,
      },
    ]);
  });

  it.each([
    ['the latest dated report', { b1: 'planned', e1: 'ongoing', a1: 'achieved' }, 'ongoing'],
    ['a latest report that says none', { b1: 'planned', e1: undefined }, undefined],
    ['a later plan', { b1: 'achieved', e1: 'planned' }, 'planned'],
    ['undated reports, where none is dated', { a1: 'achieved', d1: 'planned' }, 'achieved'],
    ['what has come about, in one report', { e1: 'achieved', e2: 'planned' }, 'achieved'],
    ['the last, in one report', { e1: 'achieved', e2: 'ongoing' }, 'ongoing'],
  ] as [string, Record<string, string | undefined>, string | undefined][])(
    'has the status of %s',
    (_, statuses, expected) => {
      const told = Object.entries(statuses).map(([id, status]) =>
        tie(id, status ? { status } : {}),
      );
      expect(tell(told).map(({ status }) => status)).toEqual([expected]);
    },
  );

  it('is as certain as its most certain statement', () => {
    const inferred = { certainty: Certainty.inferred, reason: both('因') };
    const partly = { inferred: [{ part: 'time', reason: both('因') }] };
    const certainty = (...told: Statement[]) => tell(told).map((fact) => fact.certainty);
    expect(certainty(tie('b1', inferred), tie('c1'))).toEqual(['stated']);
    expect(certainty(tie('b1', inferred), tie('c1', partly))).toEqual(['partlyInferred']);
    expect(certainty(tie('b1', inferred), tie('c1', inferred))).toEqual(['inferred']);
  });
});

const anyStatements = fc
  .array(
    fc.record({
      article: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      subject: fc.constantFrom('x', 'y', 'z'),
      property: fc.constantFrom(Property.output, Property.pairedWith),
      value: fc.constantFrom(1, 2),
      stage: fc.constantFrom(undefined, 'target'),
      year: fc.constantFrom(undefined, '2022', '2023', '2023-09'),
      status: fc.constantFrom('planned', 'achieved', undefined),
    }),
    { maxLength: 14 },
  )
  .map((rows) =>
    rows.map(({ article, subject, property, value, stage, year: on, status }, index) =>
      said(`${article}${index % 10}-${index}`, {
        subjects: [subject],
        property,
        ...(property === Property.output
          ? { value: jin(value, stage ? { stage } : {}) }
          : { objects: ['v'] }),
        ...(on && { time: year(on) }),
        ...(status && { status }),
      }),
    ),
  );

const anyJudgements = fc.subarray([same('x', 'y'), same('y', 'z')]);

it('facts are the same in whatever order articles and statements come', () => {
  const orders = anyStatements.chain((all) =>
    fc.tuple(
      fc.constant(all),
      fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
    ),
  );
  fc.assert(
    fc.property(orders, anyJudgements, ([given, shuffled], judgements) => {
      expect(tell(shuffled, judgements)).toEqual(tell(given, judgements));
    }),
  );
});

it('identity only merges: what is one fact without it is one with it', () => {
  fc.assert(
    fc.property(anyStatements, anyJudgements, (statements, judgements) => {
      const merged = together(statements, judgements);
      for (const fact of together(statements)) {
        expect(merged.some((whole) => fact.every((id) => whole.includes(id)))).toBe(true);
      }
      expect(merged.flat().sort()).toEqual(statements.map(({ id }) => id).sort());
    }),
  );
});
