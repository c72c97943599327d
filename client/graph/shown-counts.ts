import type { Network } from './network.ts';
import type { ShownPart } from './shown-part.ts';

/** How many entities and statements a part of the drawing shows. */
export function shownCounts(
  { drawing, entities }: Pick<Network, 'drawing' | 'entities'>,
  shown: ShownPart,
): { readonly entities: number; readonly statements: number } {
  const statements = drawing.lines
    .filter(({ slug }) => shown.lines.has(slug))
    .map(({ statement }) => statement);
  return {
    entities: [...shown.nodes].filter((slug) => entities.has(slug)).length,
    statements: new Set(statements).size,
  };
}
