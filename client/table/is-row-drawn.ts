import { drawnAs, type NetworkDrawing } from '../graph/drawing.ts';
import type { ShownPart } from '../graph/shown-part.ts';
import type { RowFacts } from './row-facts.ts';

/**
 * Whether what a row stands for is to be seen in the drawing: an entity itself, a statement by one of
 * its lines, and one that has no line by one of its ends.
 */
export function isRowDrawn(
  { selection, lights }: Pick<RowFacts, 'selection' | 'lights'>,
  drawing: Pick<NetworkDrawing, 'lines' | 'drawnAs'>,
  shown: Pick<ShownPart, 'nodes' | 'lines'>,
): boolean {
  if (selection.type !== 'statement') return shown.nodes.has(selection.slug);
  const drawn = drawnAs(drawing, selection.slug);
  const own = drawing.lines.filter(({ statement }) => statement === drawn);
  if (own.length > 0) return own.some(({ slug }) => shown.lines.has(slug));
  return lights.entities.some((slug) => shown.nodes.has(slug));
}
