import type { Ring } from './looks.ts';

/** Attributes of a path that is stroked so, a plain line being so wide. */
export function broken(stroke: Ring['stroke'], line: number): { strokeDasharray?: string } {
  if (typeof stroke === 'string') return {};
  return { strokeDasharray: stroke.map((length) => length * line).join(' ') };
}
