import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { LaidGraph, Places } from './laid-graph.ts';

interface Body extends SimulationNodeDatum {
  readonly room: number;
}

/** How far apart things come to stand, in the drawing's units. */
export interface Spacing {
  /** Times as far apart as they stand at first. */
  readonly pattern: number;
  /** Around an end, with its name. */
  readonly end: number;
  readonly junction: number;
  readonly line: number;
  /** How strongly all push each other away, as d3-force counts it, and how far that reaches. */
  readonly push: number;
  readonly reach: number;
}

const ticks = 240;

/** After the pattern in which all stand at first; without chance. */
export function layOutByForces({ nodes, lines }: LaidGraph, spacing: Spacing): Places {
  const { pattern, push, reach, line } = spacing;
  const bodies = nodes.map(
    ({ x, y, layer }): Body => ({
      x: x * pattern,
      y: y * pattern,
      room: layer === null ? spacing.junction : spacing.end,
    }),
  );
  const links = lines.filter(([from, to]) => from !== to);
  const simulation = forceSimulation(bodies)
    .force('charge', forceManyBody<Body>().strength(-push).distanceMax(reach))
    .force(
      'link',
      forceLink<Body, { source: number; target: number }>(
        links.map(([source, target]) => ({ source, target })),
      ).distance(line),
    )
    .force('collide', forceCollide<Body>(({ room }) => room).iterations(2))
    .force('x', forceX<Body>().strength(0.03))
    .force('y', forceY<Body>().strength(0.03))
    .stop();
  simulation.alphaDecay(1 - 0.001 ** (1 / ticks)).tick(ticks);
  return bodies.map(({ x = 0, y = 0 }) => [Math.round(x), Math.round(y)]);
}
