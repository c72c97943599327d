import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import { labelSides, nodeSides } from '../looks/label-sides.ts';
import { lettering } from '../looks/lettering.ts';
import {
  type Glow,
  type Ink,
  type LineLook,
  type LookTable,
  lineLooks,
  type NodeLook,
  nodeLooks,
  type Ring,
} from '../looks/looks.ts';
import { type Palette, palettes, type Theme } from '../looks/palette.ts';
import { shapePoints } from '../looks/shape-points.ts';
import type { Sizes } from '../looks/sizes.ts';
import { besideNode } from '../looks/words-place.ts';
import { nodeSize } from './node-size.ts';

/** Class of what is not shown. */
export const out = 'out';

type Style = Readonly<Record<string, unknown>>;

/** A length in units of the drawing, asked for whenever an element is styled. */
type Length = () => number;

/** What the table's colours are, and how it comes to lengths. */
interface Paint {
  readonly palette: Palette;
  readonly sizes: () => Sizes;
}

/**
 * The table of looks as Cytoscape's stylesheet, in a theme. Sizes are asked for element by element,
 * so that another step of zoom needs no other stylesheet, which would restyle all at once.
 */
export function stylesheet(theme: Theme, sizes: () => Sizes): StylesheetJson {
  const paint = { palette: palettes[theme], sizes };
  const sheet = [
    { selector: '*', style: wordStyle(paint) },
    ...nodeSides.map((side) => sideRule(side, sizes)),
    { selector: 'node', style: nodeForm(sizes) },
    { selector: 'edge', style: { 'curve-style': 'bezier', 'arrow-scale': () => sizes().arrow } },
    { selector: 'edge[?isLoop]', style: loopForm(sizes) },
    stubRule('right', sizes),
    stubRule('left', sizes),
    ...rules('node', nodeLooks, (look) => nodeStyle(look, theme, paint)),
    ...rules('edge', lineLooks, (look) => lineStyle(look, paint)),
    { selector: `.${out}`, style: { display: 'none' } },
    { selector: 'core', style: { 'active-bg-opacity': 0 } },
  ];
  // The published types know a part of the properties only.
  return sheet as unknown as StylesheetJson;
}

/** A rule for each row; of two rules Cytoscape takes the later, as the table does. */
function rules<T>(
  group: 'node' | 'edge',
  [first, ...changes]: LookTable<T>,
  style: (look: Partial<T>) => Style,
) {
  return [
    { selector: group, style: style(first) },
    ...changes.map((look) => ({ selector: `${group}.${look.when}`, style: style(look) })),
  ];
}

function wordStyle({ palette, sizes }: Paint): Style {
  return {
    label: 'data(shownLabel)',
    color: palette[lettering.ink],
    'font-family': lettering.fonts,
    'font-size': () => sizes().font,
    'line-height': lettering.lineHeight,
    // The words come cut into lines.
    'text-wrap': 'wrap',
    'text-max-width': '10000px',
    'text-outline-color': palette[lettering.haloInk],
    'text-outline-width': () => sizes().halo,
  };
}

function sideRule(side: (typeof nodeSides)[number], sizes: () => Sizes) {
  const { across, down } = labelSides[side];
  /** Beyond the side of the square that the node takes, where Cytoscape begins. */
  const beyond = (node: NodeSingular) => {
    const size = nodeSize(node, sizes());
    return besideNode(side, node.position(), size, sizes()).away - size / 2;
  };
  return {
    selector: `node[side = "${side}"]`,
    style: {
      'text-halign': across === 0 ? 'center' : across > 0 ? 'right' : 'left',
      'text-valign': down === 0 ? 'center' : down > 0 ? 'bottom' : 'top',
      'text-margin-x': (node: NodeSingular) => across * beyond(node),
      'text-margin-y': (node: NodeSingular) => down * beyond(node),
    },
  };
}

function nodeForm(sizes: () => Sizes): Style {
  const shapeOf = (node: NodeSingular): string => node.data('shape');
  const size = (node: NodeSingular) => nodeSize(node, sizes());
  return {
    shape: (node: NodeSingular) => {
      if (shapePoints(shapeOf(node))) return 'polygon';
      return shapeOf(node) === 'round-rectangle' ? 'round-rectangle' : 'ellipse';
    },
    // Read for polygons only, but asked of every node.
    'shape-polygon-points': (node: NodeSingular) =>
      (shapePoints(shapeOf(node)) ?? shapePoints('rectangle') ?? []).flat(),
    'corner-radius': (node: NodeSingular) => sizes().rounding(size(node)),
    width: size,
    height: size,
  };
}

/** Beside the node, however large it is at this zoom. */
function loopForm(sizes: () => Sizes): Style {
  return {
    'control-point-step-size': (edge: EdgeSingular) => nodeSize(edge.source(), sizes()) * 1.3,
  };
}

/** An arc from the top of one end to the top of the other, higher for each that is there already. */
function stubRule(way: 'right' | 'left', sizes: () => Sizes) {
  const sign = way === 'right' ? 1 : -1;
  const height = (edge: EdgeSingular) => {
    const largest = Math.max(nodeSize(edge.source(), sizes()), nodeSize(edge.target(), sizes()));
    return largest * (1.1 + 0.5 * edge.data('beside'));
  };
  return {
    selector: `edge[stub = "${way}"]`,
    style: {
      'curve-style': 'unbundled-bezier',
      'edge-distances': 'endpoints',
      'source-endpoint': `${-50 * sign}deg`,
      'target-endpoint': `${50 * sign}deg`,
      'control-point-weights': [0.5],
      'control-point-distances': (edge: EdgeSingular) => [-sign * height(edge)],
    },
  };
}

function nodeStyle({ fill, ring, ...common }: Partial<NodeLook>, theme: Theme, paint: Paint) {
  const { palette, sizes } = paint;
  const colourOf = (ink: Ink) => (ink === 'kind' ? `data(${theme})` : palette[ink]);
  return {
    ...commonStyle(common, paint),
    ...(fill && { 'background-color': colourOf(fill) }),
    ...(ring && {
      'border-color': colourOf(ring.ink),
      'border-width': widths(ring.width, sizes),
      ...strokeStyle('border', ring.stroke, sizes),
    }),
  };
}

function lineStyle({ ink, width, stroke, hasArrow, ...common }: Partial<LineLook>, paint: Paint) {
  const { palette, sizes } = paint;
  return {
    ...commonStyle(common, paint),
    ...(ink && { 'line-color': palette[ink], 'target-arrow-color': palette[ink] }),
    ...(width && { width: widths(width, sizes) }),
    ...(stroke && strokeStyle('line', stroke, sizes)),
    ...(hasArrow && { 'target-arrow-shape': 'triangle' }),
  };
}

/** A length of the table, which counts in widths of a plain line. */
function widths(count: number, sizes: () => Sizes): Length {
  return () => sizes().line * count;
}

function commonStyle(
  { glow, opacity, hasWords }: Partial<Pick<NodeLook, 'glow' | 'opacity' | 'hasWords'>>,
  { palette, sizes }: Paint,
): Style {
  return {
    ...(glow && glowStyle(glow, palette[glow.ink], sizes)),
    ...(opacity !== undefined && { opacity }),
    ...(hasWords !== undefined && { 'text-opacity': hasWords ? 1 : 0 }),
  };
}

function glowStyle({ opacity, reach }: Glow, colour: string, sizes: () => Sizes): Style {
  return {
    'underlay-color': colour,
    'underlay-opacity': opacity,
    'underlay-padding': widths(reach, sizes),
    'underlay-shape': 'ellipse',
  };
}

/** Cytoscape's own dots are a unit long at every zoom, and so no dots in a wide view. */
function strokeStyle(part: 'border' | 'line', stroke: Ring['stroke'], sizes: () => Sizes): Style {
  if (typeof stroke === 'string') return { [`${part}-style`]: stroke };
  return {
    [`${part}-style`]: 'dashed',
    [`${part}-dash-pattern`]: () => stroke.map((length) => length * sizes().line),
  };
}
