import type { Layout } from '../../graph-seed/model/data-set.ts';
import { drawingOf } from '../../graph-seed/model/drawing.ts';
import type { Entity } from '../../graph-seed/model/entity.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';
import { drawingDigest } from '../../graph-seed/reading/read-layout.ts';

const goldenAngle = Math.PI * (3 - Math.sqrt(5));
/** Room for a node with its label, in the drawing's units. */
const room = 90;

/**
 * Coordinates without a simulation: a spiral of sunflower seeds, those with the most lines in the
 * middle. Both lists are in the order of ids.
 */
export function placedLayout(
  entities: readonly Entity[],
  statements: readonly Statement[],
  seed: number,
): Layout {
  const positions = byDegree(entities, statements).map((id, index): [string, [number, number]] => {
    const [radius, angle] = [room * Math.sqrt(index), index * goldenAngle];
    return [id, [Math.round(radius * Math.cos(angle)), Math.round(radius * Math.sin(angle))]];
  });
  return {
    seed,
    drawing: drawingDigest({ entities: [...entities], statements: [...statements] }),
    positions: Object.fromEntries(positions),
  };
}

/** The nodes of the drawing, those with the most lines first. */
function byDegree(entities: readonly Entity[], statements: readonly Statement[]): string[] {
  const ids = entities.map(({ id }) => id);
  const { nodes, links } = drawingOf(ids, statements);
  const degrees = new Map(nodes.map(({ id }) => [id, 0]));
  for (const { source, target } of links) {
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  return [...degrees].sort(([, a], [, b]) => b - a).map(([id]) => id);
}
