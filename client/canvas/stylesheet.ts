import type { NodeSingular, StylesheetJson } from 'cytoscape';
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
import type { Paints } from '../looks/paints.ts';
import { palettes, type Theme } from '../looks/palette.ts';
import { shapePoints } from '../looks/shape-points.ts';
import type { Sizes } from '../looks/sizes.ts';

/** Class of what is not shown. */
export const out = 'out';

type Style = Readonly<Record<string, unknown>>;

/** The table of looks as Cytoscape's stylesheet, in a theme and at a step of zoom. */
export function stylesheet(theme: Theme, sizes: Sizes): StylesheetJson {
  const paints = { palette: palettes[theme], sizes };
  const sheet = [
    { selector: '*', style: wordStyle(paints) },
    ...nodeSides.map((side) => sideRule(side, sizes.gap)),
    { selector: 'node', style: nodeForm(sizes) },
    { selector: 'edge', style: { 'curve-style': 'bezier', 'arrow-scale': sizes.arrow } },
    ...rules('node', nodeLooks, (look) => nodeStyle(look, theme, paints)),
    ...rules('edge', lineLooks, (look) => lineStyle(look, paints)),
    { selector: `.${out}`, style: { display: 'none' } },
    { selector: 'core', style: { 'active-bg-opacity': 0.08 } },
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

function wordStyle({ palette, sizes }: Paints): Style {
  return {
    label: 'data(shownLabel)',
    color: palette[lettering.ink],
    'font-family': lettering.fonts,
    'font-size': sizes.font,
    'line-height': lettering.lineHeight,
    // The words come cut into lines.
    'text-wrap': 'wrap',
    'text-max-width': '10000px',
    'text-outline-color': palette[lettering.haloInk],
    'text-outline-width': sizes.halo,
    'text-events': 'yes',
  };
}

function sideRule(side: (typeof nodeSides)[number], gap: number) {
  const { across, down } = labelSides[side];
  return {
    selector: `node[side = "${side}"]`,
    style: {
      'text-halign': across === 0 ? 'center' : side,
      'text-valign': down === 0 ? 'center' : side,
      'text-margin-x': across * gap,
      'text-margin-y': down * gap,
    },
  };
}

function nodeForm(sizes: Sizes): Style {
  const shapeOf = (node: NodeSingular): string => node.data('shape');
  const size = (node: NodeSingular) => sizes.node(node.data('type'), node.data('degree'));
  return {
    shape: (node: NodeSingular) => {
      if (shapePoints(shapeOf(node))) return 'polygon';
      return shapeOf(node) === 'round-rectangle' ? 'round-rectangle' : 'ellipse';
    },
    // Read for polygons only, but asked of every node.
    'shape-polygon-points': (node: NodeSingular) =>
      (shapePoints(shapeOf(node)) ?? shapePoints('rectangle') ?? []).flat(),
    'corner-radius': (node: NodeSingular) => sizes.rounding(size(node)),
    width: size,
    height: size,
  };
}

function nodeStyle({ fill, ring, ...common }: Partial<NodeLook>, theme: Theme, paints: Paints) {
  const { palette } = paints;
  const colourOf = (ink: Ink) => (ink === 'kind' ? `data(${theme})` : palette[ink]);
  return {
    ...commonStyle(common, paints),
    ...(fill && { 'background-color': colourOf(fill) }),
    ...(ring && {
      'border-color': colourOf(ring.ink),
      'border-width': paints.sizes.line * ring.width,
      ...strokeStyle('border', ring.stroke, paints.sizes),
    }),
  };
}

function lineStyle({ ink, width, stroke, hasArrow, ...common }: Partial<LineLook>, paints: Paints) {
  const { palette, sizes } = paints;
  return {
    ...commonStyle(common, paints),
    ...(ink && { 'line-color': palette[ink], 'target-arrow-color': palette[ink] }),
    ...(width && { width: sizes.line * width }),
    ...(stroke && strokeStyle('line', stroke, sizes)),
    ...(hasArrow && { 'target-arrow-shape': 'triangle' }),
  };
}

function commonStyle(
  { glow, opacity, hasWords }: Partial<Pick<NodeLook, 'glow' | 'opacity' | 'hasWords'>>,
  { palette, sizes }: Paints,
): Style {
  return {
    ...(glow && glowStyle(glow, palette[glow.ink], sizes)),
    ...(opacity !== undefined && { opacity }),
    ...(hasWords !== undefined && { 'text-opacity': hasWords ? 1 : 0 }),
  };
}

function glowStyle({ opacity, reach }: Glow, colour: string, sizes: Sizes): Style {
  return {
    'underlay-color': colour,
    'underlay-opacity': opacity,
    'underlay-padding': sizes.line * reach,
    'underlay-shape': 'ellipse',
  };
}

/** Cytoscape's own dots are a unit long at every zoom, and so no dots in a wide view. */
function strokeStyle(part: 'border' | 'line', stroke: Ring['stroke'], sizes: Sizes): Style {
  if (typeof stroke === 'string') return { [`${part}-style`]: stroke };
  return {
    [`${part}-style`]: 'dashed',
    [`${part}-dash-pattern`]: stroke.map((length) => length * sizes.line),
  };
}
