import type { CollectionReturnValue } from 'cytoscape';
import { type Selection, selectionOfNode } from '../view/selection.ts';
import type { Box } from './box.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

const ways: Record<Direction, readonly [x: number, y: number]> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

/** The entity or missing end that an arrow key leads to: the nearest, those straight ahead first. */
export function nextInDirection(
  shown: CollectionReturnValue,
  visible: Box,
  from: string | null,
  direction: Direction,
): Selection | undefined {
  const nodes = shown.nodes('[type != "JUNCTION"]');
  const start = from === null ? shown.cy().collection() : nodes.getElementById(from);
  const { left, top, right, bottom } = visible;
  const isStart = start.empty() || !start.isNode();
  const at = isStart ? { x: (left + right) / 2, y: (top + bottom) / 2 } : start.position();
  const [wayX, wayY] = ways[direction];
  let best: { readonly cost: number; readonly selection: Selection } | undefined;
  nodes.forEach((node) => {
    if (!isStart && node.same(start)) return;
    const across = node.position().x - at.x;
    const down = node.position().y - at.y;
    const ahead = across * wayX + down * wayY;
    const aside = Math.abs(across * wayY) + Math.abs(down * wayX);
    // Without a start every node is ahead; else what is rather beside than ahead is another key's.
    if (!isStart && ahead < aside / 2) return;
    const cost = isStart ? Math.hypot(across, down) : ahead + 2 * aside;
    if (best && best.cost <= cost) return;
    best = { cost, selection: selectionOfNode(node.data('type'), node.id()) };
  });
  return best?.selection;
}
