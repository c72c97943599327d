import type { Network } from './network.ts';
import type { ShownPart } from './shown-part.ts';

/** How many entities and facts a part of the drawing shows. */
export function shownCounts(
  { drawing, entities }: Pick<Network, 'drawing' | 'entities'>,
  shown: ShownPart,
): { readonly entities: number; readonly facts: number } {
  const facts = drawing.lines.filter(({ slug }) => shown.lines.has(slug)).map(({ fact }) => fact);
  return {
    entities: [...shown.nodes].filter((slug) => entities.has(slug)).length,
    facts: new Set(facts).size,
  };
}
