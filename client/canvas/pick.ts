import type { CollectionReturnValue, EdgeSingular, NodeSingular } from 'cytoscape';
import { between } from '../looks/line-course.ts';
import type { Point } from '../looks/point.ts';
import type { Sizes } from '../looks/sizes.ts';
import { type Box, overlaps } from './box.ts';
import { markBox } from './label-boxes.ts';
import { nodeSize } from './node-size.ts';

/** How exact whoever points is, in pixels around what is meant. */
export interface Reach {
  readonly mark: number;
  readonly line: number;
}
export const mouseReach: Reach = { mark: 4, line: 5 };
export const fingerReach: Reach = { mark: 16, line: 12 };

interface Aim {
  readonly at: Point;
  /** Units of the drawing in a pixel. */
  readonly pixel: number;
  readonly reach: Reach;
}

/** Finds what of the drawing is meant by a place in it. */
export interface Pick {
  /**
   * The node whose centre is nearest, where the place lies within its mark; else the words that
   * stand there, the nearest line, or the nearest node that is just missed.
   */
  at(aim: Aim): NodeSingular | EdgeSingular | undefined;
  /** To be called when other things are shown, or stand elsewhere. */
  placed(): void;
  /** Makes ready what the first look after that needs, which takes longest. */
  prepare(): void;
  /** To be called when other words are shown. */
  worded(words: readonly Worded[]): void;
}

interface Worded {
  readonly one: NodeSingular | EdgeSingular;
  readonly box: Box;
}

/** A line that has others beside it, or comes back, leaves the straight way by less, at every zoom. */
const bendOf = (diameter: number) => Math.max(120, 2 * diameter);
/** So many pixels beside a mark are on it for whoever aims at it. */
const seam = 2;

/**
 * A few thousand places are looked through in less time than a move of the pointer takes, if nothing
 * is asked of Cytoscape on the way.
 */
interface Shown {
  readonly nodes: readonly { readonly one: NodeSingular; readonly centre: Point }[];
  readonly lines: readonly ShownLine[];
  /** Most statements that a node has. */
  readonly largest: number;
}

interface ShownLine {
  readonly one: EdgeSingular;
  readonly from: Point;
  readonly to: Point;
  readonly isStraight: boolean;
  /** Around both ends. */
  readonly box: Box;
}

export function createPick(shown: () => CollectionReturnValue, sizes: () => Sizes): Pick {
  let index: Shown | undefined;
  let words: readonly Worded[] = [];
  /** Cytoscape asks at the same place for itself. */
  let last:
    | { readonly aim: Aim; readonly one: NodeSingular | EdgeSingular | undefined }
    | undefined;
  const indexNow = () => {
    index ??= indexOf(shown());
    return index;
  };
  return {
    placed: () => {
      index = undefined;
      last = undefined;
    },
    prepare: () => void indexNow(),
    worded: (next) => {
      words = next;
      last = undefined;
    },
    at: (aim) => {
      if (!last || !isSameAim(last.aim, aim)) {
        last = { aim, one: meantBy(aim, indexNow(), words, sizes()) };
      }
      return last.one;
    },
  };
}

/** Who reckons otherwise comes to a place beside by less than any pointer moves. */
function isSameAim(a: Aim, b: Aim): boolean {
  const away = Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y);
  return away < a.pixel / 2 && a.pixel === b.pixel && a.reach === b.reach;
}

function meantBy(
  { at, pixel, reach }: Aim,
  { nodes, lines, largest: most }: Shown,
  words: readonly Worded[],
  sizes: Sizes,
): NodeSingular | EdgeSingular | undefined {
  const radius = (node: NodeSingular) => nodeSize(node, sizes) / 2;
  const largest = sizes.node('ENTITY', most);
  const farthest = largest / 2 + reach.mark * pixel;
  const near = nearest(nodes, ({ one, centre }) => {
    const away = Math.hypot(at.x - centre.x, at.y - centre.y);
    if (away > farthest) return undefined;
    return away <= radius(one) + reach.mark * pixel ? away : undefined;
  });
  if (near && near.away <= radius(near.one) + seam * pixel) return near.one;
  const worded = words.find(({ box }) => isWithin(at, box));
  if (worded) return worded.one;
  const breadth = reach.line * pixel + sizes.line;
  const bend = bendOf(largest);
  const around = markBox(at, 2 * (breadth + bend));
  const line = nearest(lines, ({ one, from, to, isStraight, box }) => {
    if (!overlaps(box, around)) return undefined;
    const straight = toSegment(at, from, to);
    if (straight > breadth + (isStraight ? 0 : bend)) return undefined;
    const away = isStraight ? straight : distanceTo(one, at);
    return away <= breadth ? away : undefined;
  });
  return line?.one ?? near?.one;
}

function indexOf(shown: CollectionReturnValue): Shown {
  const lines = shown.edges().map((one) => {
    const from = { ...one.source().position() };
    const to = { ...one.target().position() };
    return { one, from, to, isStraight: isStraight(one), box: boxOf(from, to) };
  });
  const nodes = shown.nodes().map((one) => ({ one, centre: { ...one.position() } }));
  const largest = Math.max(0, ...nodes.map(({ one }): number => one.data('degree')));
  return { nodes, lines, largest };
}

/** The one least away; of several the last, which is drawn above the others. */
function nearest<C extends { readonly one: unknown }>(
  all: readonly C[],
  awayOf: (candidate: C) => number | undefined,
): { readonly one: C['one']; readonly away: number } | undefined {
  let best: { readonly one: C['one']; readonly away: number } | undefined;
  for (const candidate of all) {
    const away = awayOf(candidate);
    if (away !== undefined && (!best || away <= best.away)) best = { one: candidate.one, away };
  }
  return best;
}

function isWithin({ x, y }: Point, { left, top, right, bottom }: Box): boolean {
  return left <= x && x <= right && top <= y && y <= bottom;
}

function boxOf(a: Point, b: Point): Box {
  return {
    left: Math.min(a.x, b.x),
    top: Math.min(a.y, b.y),
    right: Math.max(a.x, b.x),
    bottom: Math.max(a.y, b.y),
  };
}

function isStraight(edge: EdgeSingular): boolean {
  return edge.data('isAlone') && !edge.data('isLoop') && edge.data('stub') === null;
}

const piecesOfCurve = 8;

/** From a place to a bent line as it is drawn. */
function distanceTo(edge: EdgeSingular, at: Point): number {
  const from = edge.source().position();
  const to = edge.target().position();
  const bends = edge.controlPoints() ?? [];
  if (bends.length === 0) return toSegment(at, from, to);
  let least = Number.POSITIVE_INFINITY;
  let start: Point = from;
  bends.forEach((bend, index) => {
    const next = bends[index + 1];
    const end = next ? between(bend, next, 0.5) : to;
    let last = start;
    for (let piece = 1; piece <= piecesOfCurve; piece += 1) {
      const share = piece / piecesOfCurve;
      const point = between(between(start, bend, share), between(bend, end, share), share);
      least = Math.min(least, toSegment(at, last, point));
      last = point;
    }
    start = end;
  });
  return least;
}

function toSegment(at: Point, a: Point, b: Point): number {
  const [across, down] = [b.x - a.x, b.y - a.y];
  const square = across ** 2 + down ** 2;
  const share = square === 0 ? 0 : ((at.x - a.x) * across + (at.y - a.y) * down) / square;
  const foot = between(a, b, Math.min(1, Math.max(0, share)));
  return Math.hypot(at.x - foot.x, at.y - foot.y);
}
