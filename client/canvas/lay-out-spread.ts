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

const ticks = 240;

/** Further apart than the computed layout and after its pattern; without chance. */
export function layOutSpread({ nodes, lines }: LaidGraph): Places {
  const bodies = nodes.map(
    ({ x, y, layer }): Body => ({ x: x * 1.4, y: y * 1.4, room: layer === null ? 22 : 70 }),
  );
  const links = lines.filter(([from, to]) => from !== to);
  const simulation = forceSimulation(bodies)
    .force('charge', forceManyBody<Body>().strength(-700).distanceMax(1_200))
    .force(
      'link',
      forceLink<Body, { source: number; target: number }>(
        links.map(([source, target]) => ({ source, target })),
      ).distance(120),
    )
    .force('collide', forceCollide<Body>(({ room }) => room).iterations(2))
    .force('x', forceX<Body>().strength(0.03))
    .force('y', forceY<Body>().strength(0.03))
    .stop();
  simulation.alphaDecay(1 - 0.001 ** (1 / ticks)).tick(ticks);
  return bodies.map(({ x = 0, y = 0 }) => [Math.round(x), Math.round(y)]);
}
