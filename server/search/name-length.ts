import type { Entity } from '../../graph-seed/model/entity.ts';

/** Of names that are as long or longer none is the shorter one: engines keep the length in one byte. */
const longest = 255;

/** By what names of one class of match are ordered: characters, the fewest first. */
export function nameLength({ name }: Pick<Entity, 'name'>): number {
  return Math.min(Array.from(name).length, longest);
}
