import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import { type Palette, palettes, type Theme } from '../looks/palette.ts';
import type { Sizes } from '../looks/sizes.ts';

/** What is lit, the rest, the chosen, what is not shown, and what no layout moves. */
export const mark = {
  lit: 'lit',
  dimmed: 'dimmed',
  chosen: 'chosen',
  out: 'out',
  pinned: 'pinned',
} as const;

const fonts =
  'system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "Helvetica Neue", sans-serif';

/** How everything looks in a theme at a step of zoom. */
export function stylesheet(theme: Theme, sizes: Sizes): StylesheetJson {
  const palette = palettes[theme];
  const sheet = [
    { selector: '*', style: lettering(palette, sizes) },
    ...sides(sizes.gap),
    ...nodes(theme, palette, sizes),
    ...lines(palette, sizes),
    { selector: `.${mark.dimmed}`, style: { opacity: 0.16, 'text-opacity': 0 } },
    { selector: `.${mark.out}`, style: { display: 'none' } },
    { selector: 'core', style: { 'active-bg-opacity': 0.08 } },
  ];
  // The published types know a part of the properties only.
  return sheet as unknown as StylesheetJson;
}

function lettering(palette: Palette, sizes: Sizes) {
  return {
    label: 'data(shownLabel)',
    color: palette.text,
    'font-family': fonts,
    'font-size': sizes.font,
    'line-height': 1.25,
    // The words come cut into lines.
    'text-wrap': 'wrap',
    'text-max-width': '10000px',
    'text-outline-color': palette.background,
    'text-outline-width': sizes.halo,
    'text-events': 'yes',
  };
}

function nodes(theme: Theme, palette: Palette, sizes: Sizes) {
  const size = (node: NodeSingular) => sizes.node(node.data('degree'));
  return [
    {
      selector: 'node',
      style: {
        shape: (node: NodeSingular) => node.data('shape'),
        width: size,
        height: size,
      },
    },
    { selector: 'node[type = "ENTITY"]', style: { 'background-color': `data(${theme})` } },
    {
      selector: 'node[type = "GHOST"]',
      style: {
        'background-color': palette.background,
        'border-color': `data(${theme})`,
        'border-style': 'dashed',
        'border-width': sizes.line * 1.6,
        'border-dash-pattern': dashes(sizes),
      },
    },
    {
      selector: 'node[type = "JUNCTION"]',
      style: {
        width: sizes.junction,
        height: sizes.junction,
        'background-color': palette.junction,
      },
    },
    {
      selector: 'node[more > 0]',
      style: {
        'border-style': 'double',
        'border-color': palette.text,
        'border-width': sizes.line * 3.5,
      },
    },
    {
      selector: `node.${mark.pinned}`,
      style: {
        'border-style': 'solid',
        'border-color': palette.text,
        'border-width': sizes.line * 2.4,
      },
    },
    {
      selector: `node.${mark.chosen}`,
      style: {
        'underlay-color': palette.chosen,
        'underlay-opacity': 0.6,
        'underlay-padding': sizes.line * 5,
        'underlay-shape': 'ellipse',
      },
    },
  ];
}

function lines(palette: Palette, sizes: Sizes) {
  return [
    {
      selector: 'edge',
      style: {
        'curve-style': 'bezier',
        width: sizes.line,
        'line-color': palette.line,
        'target-arrow-color': palette.line,
        'target-arrow-shape': (edge: EdgeSingular) => (edge.data('arrow') ? 'triangle' : 'none'),
        'arrow-scale': sizes.arrow,
      },
    },
    {
      selector: 'edge[?inferred]',
      style: { 'line-style': 'dashed', 'line-dash-pattern': dashes(sizes) },
    },
    {
      selector: 'edge[?disputed]',
      style: {
        'line-style': 'dotted',
        'line-color': palette.disputed,
        'target-arrow-color': palette.disputed,
        width: sizes.line * 2,
      },
    },
    {
      selector: `edge.${mark.lit}`,
      style: {
        'line-color': palette.litLine,
        'target-arrow-color': palette.litLine,
        width: sizes.line * 1.5,
      },
    },
    {
      selector: `edge.${mark.chosen}`,
      style: {
        'underlay-color': palette.chosen,
        'underlay-opacity': 0.6,
        'underlay-padding': sizes.line * 3,
      },
    },
  ];
}

/** Where words stand beside their node. */
function sides(gap: number) {
  const beside = (side: string, halign: string, valign: string, x: number, y: number) => ({
    selector: `node[side = "${side}"]`,
    style: {
      'text-halign': halign,
      'text-valign': valign,
      'text-margin-x': x,
      'text-margin-y': y,
    },
  });
  return [
    beside('bottom', 'center', 'bottom', 0, gap),
    beside('top', 'center', 'top', 0, -gap),
    beside('right', 'right', 'center', gap, 0),
    beside('left', 'left', 'center', -gap, 0),
  ];
}

function dashes(sizes: Sizes): number[] {
  return [sizes.line * 4, sizes.line * 3];
}
