import type { Sizes } from '../looks/sizes.ts';
import type { Box } from './place-labels.ts';
import { widthInEms } from './wrap-label.ts';

/** Where words stand: beside a node, or on the middle of a line. */
export type Side = 'bottom' | 'top' | 'right' | 'left' | 'on';

export interface LabelPlace {
  readonly side: Side;
  readonly box: Box;
}

type LabelSizes = Pick<Sizes, 'font' | 'lineHeight' | 'gap'>;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The square that a node's mark takes. */
export function markBox({ x, y }: Point, size: number): Box {
  const half = size / 2;
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

/** Where a node's name could stand: below, above, beside. */
export function labelPlaces(
  at: Point,
  size: number,
  lines: readonly string[],
  sizes: LabelSizes,
): LabelPlace[] {
  const { width, height } = extentOf(lines, sizes);
  const away = size / 2 + sizes.gap;
  const boxFrom = (left: number, top: number): Box => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  });
  return [
    { side: 'bottom', box: boxFrom(at.x - width / 2, at.y + away) },
    { side: 'top', box: boxFrom(at.x - width / 2, at.y - away - height) },
    { side: 'right', box: boxFrom(at.x + away, at.y - height / 2) },
    { side: 'left', box: boxFrom(at.x - away - width, at.y - height / 2) },
  ];
}

/** Where the words of a line stand. */
export function linePlace(middle: Point, lines: readonly string[], sizes: LabelSizes): LabelPlace {
  const { width, height } = extentOf(lines, sizes);
  const left = middle.x - width / 2;
  const top = middle.y - height / 2;
  return { side: 'on', box: { left, top, right: left + width, bottom: top + height } };
}

/** The places that the edge of the view does not cut; all of them for what is out of view itself. */
export function placesInView(
  at: Point,
  places: readonly LabelPlace[],
  view: { x1: number; y1: number; x2: number; y2: number },
): readonly LabelPlace[] {
  const isWithin = ({ left, top, right, bottom }: Box) =>
    left >= view.x1 && right <= view.x2 && top >= view.y1 && bottom <= view.y2;
  if (!isWithin({ left: at.x, right: at.x, top: at.y, bottom: at.y })) return places;
  return places.filter(({ box }) => isWithin(box));
}

function extentOf(lines: readonly string[], { font, lineHeight }: LabelSizes) {
  return {
    width: Math.max(0, ...lines.map(widthInEms)) * font,
    height: lines.length * lineHeight,
  };
}
