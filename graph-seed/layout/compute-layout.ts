import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Layout } from '../model/data-set.ts';
import { type Drawing, drawingOf } from '../model/drawing.ts';
import type { Entity } from '../model/entity.ts';
import type { Statement } from '../model/statement.ts';
import { drawingDigest } from '../reading/read-layout.ts';
import { partsOf } from './parts-of.ts';
import { randomFrom } from './random-from.ts';

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly radius: number;
}

/** Until little changes any more; of what has more nodes than that all is done more coarsely. */
const fine = { nodes: 800, ticks: 600, collisions: 3 };
const coarse = { ticks: 300, collisions: 1 };
/** Ticks in which what was moved to even out the density finds room. */
const lastTicks = 60;
/** How much of the way each goes to where all would be spread evenly over the width and the height. */
const evenness = 0.8;

/** Between parts that are not connected, names included. */
const gap = 80;

/**
 * Coordinates of the whole network by a force simulation (d3-force: Barnes–Hut repulsion, springs,
 * collision) with an even density, from a seeded random source, rounded to whole units: the same
 * network and seed give the same picture. Parts that are not connected are laid out each by itself,
 * the largest first, the others in columns beside it, for screens are wide.
 */
export function computeLayout(
  content: { entities: readonly Entity[]; statements: readonly Statement[] },
  seed: number,
): Layout {
  const drawing = drawingOf(
    content.entities.map(({ id }) => id),
    content.statements,
  );
  const names = new Map(content.entities.map((entity) => [entity.id, entity.name]));
  const parts = partsOf(drawing).map((part) => layOutPart(part, names, seed));
  setApart(parts);
  const places = new Map(
    parts.flat().map(({ id, x = 0, y = 0 }) => [id, [Math.round(x), Math.round(y)] as const]),
  );
  return {
    seed,
    drawing: drawingDigest({
      entities: [...content.entities],
      statements: [...content.statements],
    }),
    positions: Object.fromEntries(
      drawing.nodes.map(({ id }): [string, [number, number]] => {
        const [x, y] = places.get(id) ?? [0, 0];
        return [id, [x, y]];
      }),
    ),
  };
}

function layOutPart(part: Drawing, names: ReadonlyMap<string, string>, seed: number): Body[] {
  const bodies = bodiesOf(part, names);
  const { ticks, collisions } = bodies.length > fine.nodes ? coarse : fine;
  const collide = (share: number, times: number) =>
    forceCollide<Body>((body) => body.radius * share).iterations(times);
  const links = part.links
    .filter(({ source, target }) => source !== target)
    .map(({ source, target }) => ({ source, target }));
  const simulation = forceSimulation<Body>(bodies)
    .randomSource(randomFrom(seed))
    .force('charge', forceManyBody<Body>().strength(-420).distanceMax(900))
    .force(
      'link',
      forceLink<Body, { source: string; target: string }>(links)
        .id((body) => body.id)
        .distance(80),
    )
    // What belongs together comes together first; the names get their room afterwards.
    .force('collide', collide(0.6, collisions))
    .force('x', forceX<Body>().strength(0.05))
    .force('y', forceY<Body>().strength(0.05))
    .stop();
  simulation.alphaDecay(1 - 0.001 ** (1 / ticks)).tick(ticks);
  evenOut(bodies);
  forceSimulation<Body>(bodies)
    .randomSource(randomFrom(seed))
    .force('collide', collide(1, fine.collisions))
    .stop()
    .tick(lastTicks);
  return bodies;
}

/** Moves all but the first into columns right of it, as high as it is or as the highest of them. */
function setApart([first, ...others]: readonly (readonly Body[])[]): void {
  if (!first) return;
  const around = boxOf(first);
  const height = Math.max(around.bottom - around.top, ...others.map(heightOf));
  let [x, y, farthest] = [around.right + gap, around.top, around.right + gap];
  for (const part of others) {
    const box = boxOf(part);
    if (y > around.top && y + heightOf(part) > around.top + height) {
      [x, y] = [farthest + gap, around.top];
    }
    for (const body of part) {
      body.x = (body.x ?? 0) + x - box.left;
      body.y = (body.y ?? 0) + y - box.top;
    }
    y += heightOf(part) + gap;
    farthest = Math.max(farthest, x + box.right - box.left);
  }
}

function heightOf(part: readonly Body[]): number {
  const { top, bottom } = boxOf(part);
  return bottom - top;
}

/** What a part takes, with the room around each. */
function boxOf(part: readonly Body[]) {
  const along = (axis: 'x' | 'y', side: -1 | 1) =>
    part.map((body) => (body[axis] ?? 0) + side * body.radius);
  return {
    left: Math.min(...along('x', -1)),
    right: Math.max(...along('x', 1)),
    top: Math.min(...along('y', -1)),
    bottom: Math.max(...along('y', 1)),
  };
}

/** So that names find room in the middle too: pulls apart where many are, and closes gaps. */
function evenOut(bodies: readonly Body[]): void {
  for (const axis of ['x', 'y'] as const) {
    const at = (body: Body | undefined) => body?.[axis] ?? 0;
    const ordered = [...bodies].sort((a, b) => at(a) - at(b));
    const [least, most] = [at(ordered[0]), at(ordered.at(-1))];
    ordered.forEach((body, index) => {
      const even = least + ((most - least) * index) / Math.max(1, ordered.length - 1);
      body[axis] = at(body) + (even - at(body)) * evenness;
    });
  }
}

/** Room for each node and its label: a name takes up to three lines of eight characters. */
function bodiesOf(drawing: Drawing, names: ReadonlyMap<string, string>): Body[] {
  return drawing.nodes.map(({ id, type }) => {
    const letters = Math.min(8, names.get(id)?.length ?? 0);
    return { id, radius: type === 'junction' ? 12 : 66 + letters * 5 };
  });
}
