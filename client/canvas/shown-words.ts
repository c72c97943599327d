import type { EdgeSingular, NodeSingular } from 'cytoscape';
import type { Sizes } from '../looks/sizes.ts';
import { besideNode, onLine, type WordsPlace } from '../looks/words-place.ts';
import { nodeSize } from './node-size.ts';

interface ShownWords {
  readonly lines: readonly string[];
  readonly place: WordsPlace;
}

/** The words that an element carries at the moment; undefined where it carries none. */
export function shownWords(
  element: NodeSingular | EdgeSingular,
  sizes: Sizes,
): ShownWords | undefined {
  const label: string = element.data('shownLabel');
  if (label === '') return undefined;
  const lines = label.split('\n');
  if (element.isEdge()) return { lines, place: onLine(element.midpoint()) };
  const size = nodeSize(element, sizes);
  return { lines, place: besideNode(element.data('side'), element.position(), size, sizes) };
}
