import type { DrawnLine, DrawnNode } from './drawing.ts';

const label = { zh: '', en: '' };
/** A person of a drawing, with what a test needs otherwise. */
export const drawnNode = (slug: string, rest: Partial<DrawnNode> = {}): DrawnNode => ({
  slug,
  type: 'ENTITY',
  kind: 'PERSON',
  x: 0,
  y: 0,
  label,
  degree: 1,
  layer: 0,
  ...rest,
});

/** A line between two, named for its ends. */
export const drawnLine = (
  source: string,
  target: string,
  rest: Partial<DrawnLine> = {},
): DrawnLine => ({
  slug: `${source}-${target}`,
  source,
  target,
  role: 'DIRECT',
  statement: `${source}-${target}`,
  fact: `${source}-${target}`,
  label,
  inferred: false,
  family: 'WORK',
  status: null,
  standing: 'STATED',
  ...rest,
});
