import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityOf } from './identity.ts';
import type { Judgement } from './judgement.ts';

function judged(judgement: Judgement['judgement'], date: string, ...ids: string[]): Judgement {
  return { judgement, ids, date, reason: { zh: '因。', en: 'So.' } };
}

const same = (date: string, ...ids: string[]) => judged('same', date, ...ids);
const different = (date: string, ...ids: string[]) => judged('different', date, ...ids);
const nothing = () => false;

describe('what is judged the same', () => {
  it('is one, and so is what is the same as that', () => {
    const identity = identityOf(
      [same('2024-05-01', 'a', 'b'), same('2024-05-02', 'd', 'e'), same('2024-05-03', 'b', 'd')],
      nothing,
    );
    expect(identity.oneWith('e')).toEqual(['a', 'b', 'd', 'e']);
    expect(identity.leaderOf('z')).toBe('z');
    expect(identity.oneWith('z')).toEqual(['z']);
  });

  it('is led by the first id of the oldest judgement, wherever that stands', () => {
    const identity = identityOf(
      [same('2024-05-02', 'a', 'b'), same('2023-12-31', 'c', 'b')],
      nothing,
    );
    expect(['a', 'b', 'c'].map((id) => identity.leaderOf(id))).toEqual(['c', 'c', 'c']);
  });

  it('is led by the lower ids where the days are the same', () => {
    const judgements = [same('2024-05-01', 'x', 'b'), same('2024-05-01', 'c', 'b')];
    expect(identityOf(judgements, nothing).leaderOf('b')).toBe('c');
    expect(identityOf(judgements.toReversed(), nothing).leaderOf('b')).toBe('c');
  });

  it('is led by an entity, where a missing end is named first', () => {
    const isMissing = (id: string) => id.endsWith('?');
    const identity = identityOf(
      [
        same('2024-05-01', 'a?', 'b?'),
        same('2024-05-02', 'b?', 'c', 'd'),
        same('2024-05-03', 'e?', 'f?'),
      ],
      isMissing,
    );
    expect(identity.oneWith('a?')).toEqual(['c', 'a?', 'b?', 'd']);
    expect(identity.leaderOf('f?')).toBe('e?');
  });

  it('is what it was, where the judgement is taken away', () => {
    const first = same('2024-05-01', 'a', 'b');
    const [taken, left] = [[first, same('2024-05-02', 'b', 'c')], [first]];
    expect(identityOf(taken, nothing).leaderOf('c')).toBe('a');
    expect(identityOf(left, nothing).leaderOf('c')).toBe('c');
  });
});

describe('what is judged different', () => {
  it('stays so for all that are one with either', () => {
    const identity = identityOf(
      [
        different('2024-05-01', 'b', 'c', 'x'),
        same('2024-05-02', 'a', 'b'),
        same('2024-05-03', 'c', 'd'),
      ],
      nothing,
    );
    expect(identity.areDifferent('a', 'd')).toBe(true);
    expect(identity.areDifferent('x', 'd')).toBe(true);
    expect(identity.areDifferent('a', 'b')).toBe(false);
    expect(identity.areDifferent('a', 'z')).toBe(false);
    expect(identity.contradictions).toEqual([]);
  });

  it('contradicts what makes the two one, told by the shortest chain', () => {
    const [ab, bc, cd] = [
      same('2024-05-01', 'a', 'b'),
      same('2024-05-02', 'b', 'c'),
      same('2024-05-03', 'c', 'd', 'a'),
    ];
    const apart = different('2024-05-04', 'a', 'c');
    expect(identityOf([ab, bc, apart], nothing).contradictions).toEqual([
      { different: apart, chain: [{ id: 'a' }, { id: 'b', by: ab }, { id: 'c', by: bc }] },
    ]);
    expect(identityOf([ab, bc, cd, apart], nothing).contradictions).toEqual([
      { different: apart, chain: [{ id: 'a' }, { id: 'c', by: cd }] },
    ]);
  });
});

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f?', 'g?');
const someJudgements = fc.array(
  fc.record({
    judgement: fc.constantFrom('same', 'different'),
    ids: fc.uniqueArray(ids, { minLength: 2, maxLength: 3 }),
    date: fc.constantFrom('2024-05-01', '2024-05-02', '2024-05-03'),
    reason: fc.constant({ zh: '因。', en: 'So.' }),
  }) satisfies fc.Arbitrary<Judgement>,
  { maxLength: 8 },
);

it('does not depend on the order of the judgements', () => {
  const shuffled = someJudgements.chain((all) =>
    fc.tuple(
      fc.constant(all),
      fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([given, other]) => {
      const told = (judgements: readonly Judgement[]) => {
        const identity = identityOf(judgements, (id) => id.endsWith('?'));
        const all = ['a', 'b', 'c', 'd', 'e', 'f?', 'g?'];
        return {
          groups: all.map((id) => identity.oneWith(id)),
          apart: all.map((id) => all.filter((one) => identity.areDifferent(id, one))),
          contradictions: identity.contradictions,
        };
      };
      expect(told(other)).toEqual(told(given));
    }),
  );
});
