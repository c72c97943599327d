import type { CollectionReturnValue, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Palette, Theme } from '../looks/palette.ts';
import type { Sizes } from '../looks/sizes.ts';
import { labelPlaces } from './label-boxes.ts';
import { mark } from './stylesheet.ts';
import { svgElement } from './svg-element.ts';
import { svgShape } from './svg-shape.ts';
import { wrapLabel } from './wrap-label.ts';

/** What stands around a picture. */
export interface Frame {
  readonly title: string;
  /** Where the facts come from, a line each, below the picture. */
  readonly source: readonly string[];
}

interface SvgOptions extends Frame {
  readonly theme: Theme;
  readonly palette: Palette;
  readonly sizes: Sizes;
  /** Pixels a unit of the drawing. */
  readonly zoom: number;
}

const margin = 24;
const sourceFont = 13;
const sourceLine = 20;

/** The shown part as an SVG with real text, at the sizes it has on the screen. */
export function svgOf(shown: CollectionReturnValue, options: SvgOptions) {
  const { palette, zoom, title } = options;
  const { left, top, right, bottom } = extentOf(shown, options);
  const width = Math.max(480, (right - left) * zoom + 2 * margin);
  const source = options.source.flatMap((line) =>
    wrapLabel(line, (width - 2 * margin) / sourceFont, 6),
  );
  const height = (bottom - top) * zoom + 2 * margin + source.length * sourceLine;
  const svg = svgElement('svg', {
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    'font-family': 'system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif',
  });
  svg.append(
    svgElement('title', {}, [title]),
    svgElement('rect', { width, height, fill: palette.background }),
  );
  const move = `translate(${margin - left * zoom} ${margin - top * zoom}) scale(${zoom})`;
  const drawing = svgElement('g', { transform: move });
  shown.edges().forEach((edge) => {
    drawing.append(lineOf(edge, options));
  });
  shown.nodes().forEach((node) => {
    drawing.append(nodeOf(node, options));
  });
  shown.nodes().forEach((node) => {
    const words = wordsOf(node, options);
    if (words) drawing.append(words);
  });
  svg.append(drawing);
  source.forEach((line, index) => {
    const y = height - margin / 2 - (source.length - 1 - index) * sourceLine;
    svg.append(
      svgElement('text', { x: margin, y, fill: palette.text, 'font-size': sourceFont }, [line]),
    );
  });
  return { svg, width, height };
}

function opacityOf(element: NodeSingular | EdgeSingular): number {
  return element.hasClass(mark.dimmed) ? 0.16 : 1;
}

function lineOf(edge: EdgeSingular, { palette, sizes }: SvgOptions): SVGElement {
  const from = edge.sourceEndpoint();
  const to = edge.targetEndpoint();
  const bends = edge.controlPoints() ?? [];
  const bend = bends[0];
  const isLit = edge.hasClass(mark.lit);
  const plain = isLit ? palette.litLine : palette.line;
  const stroke = edge.data('disputed') ? palette.disputed : plain;
  const curve = bend ? `Q${bend.x} ${bend.y} ${to.x} ${to.y}` : `L${to.x} ${to.y}`;
  const dashes = edge.data('disputed')
    ? `${sizes.line} ${sizes.line * 2}`
    : `${sizes.line * 4} ${sizes.line * 3}`;
  const line = svgElement('g', { opacity: opacityOf(edge), stroke, fill: stroke });
  line.append(
    svgElement('path', {
      d: `M${from.x} ${from.y}${curve}`,
      fill: 'none',
      'stroke-width': sizes.line * (isLit ? 1.5 : 1),
      ...(edge.data('disputed') || edge.data('inferred') ? { 'stroke-dasharray': dashes } : {}),
    }),
  );
  if (edge.data('arrow')) line.append(arrowAt(to, bend ?? from, sizes));
  return line;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function arrowAt(tip: Point, from: Point, { arrow, line }: Sizes): SVGElement {
  const angle = (Math.atan2(tip.y - from.y, tip.x - from.x) * 180) / Math.PI;
  const size = arrow * 6 + line;
  return svgElement('path', {
    d: `M0 0L${-size} ${size / 2}L${-size} ${-size / 2}Z`,
    stroke: 'none',
    transform: `translate(${tip.x} ${tip.y}) rotate(${angle})`,
  });
}

function nodeOf(node: NodeSingular, { theme, palette, sizes }: SvgOptions): SVGElement {
  const { x, y } = node.position();
  const isJunction = node.data('type') === 'JUNCTION';
  const isGhost = node.data('type') === 'GHOST';
  const colour: string = isJunction ? palette.junction : node.data(theme);
  const shape = svgShape(node.data('shape'), sizeOf(node, sizes) / 2);
  const look = {
    transform: `translate(${x} ${y})`,
    opacity: opacityOf(node),
    fill: isGhost ? palette.background : colour,
    ...(isGhost
      ? {
          stroke: colour,
          'stroke-width': sizes.line * 1.6,
          'stroke-dasharray': `${sizes.line * 4} ${sizes.line * 3}`,
        }
      : {}),
    ...(node.hasClass(mark.chosen)
      ? { stroke: palette.chosen, 'stroke-width': sizes.line * 4 }
      : {}),
  };
  return svgElement('g', look, [shape, svgElement('title', {}, [node.data('label').zh])]);
}

function wordsOf(node: NodeSingular, { palette, sizes }: SvgOptions): SVGElement | undefined {
  const lines = linesOf(node);
  if (lines.length === 0 || node.hasClass(mark.dimmed)) return undefined;
  const place = placeOf(node, sizes);
  if (!place) return undefined;
  const { side, box } = place;
  const anchor = side === 'right' ? 'start' : side === 'left' ? 'end' : 'middle';
  const x = side === 'right' ? box.left : side === 'left' ? box.right : node.position().x;
  const words = svgElement('text', {
    'text-anchor': anchor,
    'font-size': sizes.font,
    fill: palette.text,
    stroke: palette.background,
    'stroke-width': sizes.halo * 2,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  });
  lines.forEach((line, index) => {
    const y = box.top + (index + 0.8) * sizes.lineHeight;
    words.append(svgElement('tspan', { x, y }, [line]));
  });
  return words;
}

function placeOf(node: NodeSingular, sizes: Sizes) {
  const places = labelPlaces(node.position(), sizeOf(node, sizes), linesOf(node), sizes);
  return places.find(({ side }) => side === node.data('side'));
}

function linesOf(node: NodeSingular): string[] {
  const label: string = node.data('shownLabel');
  return label === '' ? [] : label.split('\n');
}

function sizeOf(node: NodeSingular, sizes: Sizes): number {
  return node.data('type') === 'JUNCTION' ? sizes.junction : sizes.node(node.data('degree'));
}

/** What nodes and their names take, in the drawing's units. */
function extentOf(shown: CollectionReturnValue, { sizes }: SvgOptions) {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  shown.nodes().forEach((node) => {
    const { x, y } = node.position();
    const half = sizeOf(node, sizes) / 2;
    const own = { left: x - half, right: x + half, top: y - half, bottom: y + half };
    const boxes = [own, placeOf(node, sizes)?.box ?? own];
    left = Math.min(left, ...boxes.map((box) => box.left));
    right = Math.max(right, ...boxes.map((box) => box.right));
    top = Math.min(top, ...boxes.map((box) => box.top));
    bottom = Math.max(bottom, ...boxes.map((box) => box.bottom));
  });
  return shown.nodes().empty()
    ? { left: 0, top: 0, right: 0, bottom: 0 }
    : { left, top, right, bottom };
}
