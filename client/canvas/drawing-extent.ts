import type { CollectionReturnValue } from 'cytoscape';
import type { Sizes } from '../looks/sizes.ts';
import type { Box } from './box.ts';
import { labelBox, markBox } from './label-boxes.ts';
import { nodeSize } from './node-size.ts';
import { shownWords } from './shown-words.ts';

/** What nodes, the middles of lines, and words take, in units of the drawing. */
export function drawingExtent(shown: CollectionReturnValue, sizes: Sizes): Box {
  const boxes = [
    ...shown.nodes().map((node) => markBox(node.position(), nodeSize(node, sizes))),
    ...shown.edges().map((edge) => markBox(edge.midpoint(), 0)),
    ...shown
      .map((element) => shownWords(element, sizes))
      .flatMap((words) => (words ? [labelBox(words.lines, words.place, sizes)] : [])),
  ];
  if (boxes.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
