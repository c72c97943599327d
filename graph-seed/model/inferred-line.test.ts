import { describe, expect, it } from 'vitest';
import { inferredPartOf, isInferredLine } from './inferred-line.ts';
import type { InferredPart } from './statement.ts';

type Line = Parameters<typeof isInferredLine>[0];

const reason = { zh: '上文。', en: 'From what precedes.' };
const line = (role: Line['role'], qualifier?: string): Line => ({
  source: 'a',
  target: 'b',
  role,
  ...(qualifier && { qualifier }),
});
const stated = (...inferred: Omit<InferredPart, 'reason'>[]) => ({
  certainty: 'stated' as const,
  inferred: inferred.map((part) => ({ ...part, reason })),
});

describe('a line', () => {
  it('is inferred where the whole statement is, and then by no part of its own', () => {
    const inferred = { certainty: 'inferred' as const, inferred: [] };
    expect(isInferredLine(line('qualifier', 'partner'), inferred)).toBe(true);
    expect(inferredPartOf(line('qualifier', 'partner'), inferred)).toBeUndefined();
  });

  it('is inferred by the part that it stands for, with the reason', () => {
    const subjects = stated({ part: 'subjects' });
    expect(inferredPartOf(line('subject'), subjects)).toEqual({ part: 'subjects', reason });
    expect(isInferredLine(line('direct'), subjects)).toBe(true);
    expect(isInferredLine(line('object'), subjects)).toBe(false);
  });

  it('is inferred for the one end that is, where it is named', () => {
    expect(isInferredLine(line('object'), stated({ part: 'objects', id: 'b' }))).toBe(true);
    expect(isInferredLine(line('object'), stated({ part: 'objects', id: 'c' }))).toBe(false);
  });

  it('of a qualifier is inferred by that qualifier only', () => {
    const project = stated({ part: 'project' });
    expect(isInferredLine(line('qualifier', 'project'), project)).toBe(true);
    expect(isInferredLine(line('qualifier', 'partner'), project)).toBe(false);
  });

  it('is stated where only the time or the value is inferred', () => {
    expect(isInferredLine(line('direct'), stated({ part: 'time' }, { part: 'value' }))).toBe(false);
  });
});
