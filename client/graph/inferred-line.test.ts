import { describe, expect, it } from 'vitest';
import { isInferredLine } from './inferred-line.ts';

type Link = Parameters<typeof isInferredLine>[0];
type Statement = Link['statement'];

const line = (role: Link['role'], statement: Partial<Statement>): Link => ({
  source: 'a',
  target: 'b',
  role,
  statement: {
    slug: 's',
    certainty: 'STATED',
    status: null,
    property: { family: 'WORK' as const, label: { zh: '', en: '' } },
    inferredParts: [],
    ...statement,
  },
});

describe('isInferredLine', () => {
  it('is so for every line of a statement that is inferred as a whole', () => {
    expect(isInferredLine(line('QUALIFIER', { certainty: 'INFERRED' }))).toBe(true);
  });

  it('is so for the line of the inferred part only', () => {
    const subjects = { inferredParts: [{ part: 'subjects', end: null }] };
    expect(isInferredLine(line('SUBJECT', subjects))).toBe(true);
    expect(isInferredLine(line('DIRECT', subjects))).toBe(true);
    expect(isInferredLine(line('OBJECT', subjects))).toBe(false);
  });

  it('is so for the one end that is inferred, where it is named', () => {
    expect(isInferredLine(line('OBJECT', { inferredParts: [{ part: 'objects', end: 'b' }] }))).toBe(
      true,
    );
    expect(isInferredLine(line('OBJECT', { inferredParts: [{ part: 'objects', end: 'c' }] }))).toBe(
      false,
    );
  });

  it('is not so where only the time is inferred', () => {
    expect(isInferredLine(line('DIRECT', { inferredParts: [{ part: 'time', end: null }] }))).toBe(
      false,
    );
  });
});
