import type { EdgeSingular, NodeSingular } from 'cytoscape';
import { lineParts } from '../looks/line-parts.ts';
import { lineLooks, lookFor, nodeLooks } from '../looks/looks.ts';
import { nodeParts } from '../looks/node-parts.ts';
import type { Paints } from '../looks/paints.ts';
import type { Theme } from '../looks/palette.ts';
import { type SvgPart, svgPart } from '../looks/svg-part.ts';
import { wordParts } from '../looks/word-parts.ts';
import { measureWords } from './measure-words.ts';
import { nodeSize } from './node-size.ts';
import { shownWords } from './shown-words.ts';

/** A line and then its words, as the canvas draws them. */
export function edgeParts(edge: EdgeSingular, paints: Paints): SvgPart[] {
  const look = lookFor(lineLooks, (trait) => edge.hasClass(trait));
  const course = {
    from: edge.sourceEndpoint(),
    bends: edge.controlPoints() ?? [],
    to: edge.targetEndpoint(),
  };
  return [...lineParts(look, course, paints), ...(look.hasWords ? wordsOf(edge, paints) : [])];
}

/** A node, named for who points at it, and then its words, as the canvas draws them. */
export function nodePartsOf(node: NodeSingular, theme: Theme, paints: Paints): SvgPart[] {
  const look = lookFor(nodeLooks, (trait) => node.hasClass(trait));
  const { x, y } = node.position();
  const form = {
    shape: node.data('shape'),
    size: nodeSize(node, paints.sizes),
    colour: node.data(theme),
  };
  const name = svgPart('title', {}, [node.data('label').zh]);
  const parts = [...nodeParts(look, form, paints), name];
  return [
    svgPart('g', { transform: `translate(${x} ${y})` }, parts),
    ...(look.hasWords ? wordsOf(node, paints) : []),
  ];
}

function wordsOf(element: NodeSingular | EdgeSingular, paints: Paints): SvgPart[] {
  const words = shownWords(element, paints.sizes);
  if (!words) return [];
  return [wordParts(words.lines, words.place, measureWords('')?.descent ?? 0, paints)];
}
