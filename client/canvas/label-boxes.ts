import { type LabelSide, labelSides, nodeSides } from '../looks/label-sides.ts';
import type { Point } from '../looks/point.ts';
import type { Sizes } from '../looks/sizes.ts';
import { besideNode, onLine, type WordsPlace } from '../looks/words-place.ts';
import type { Box } from './box.ts';
import { measureWords } from './measure-words.ts';
import { widthInEms } from './wrap-label.ts';

export interface LabelPlace {
  readonly side: LabelSide;
  readonly box: Box;
}

type LabelSizes = Pick<Sizes, 'font' | 'lineHeight' | 'gap'>;

/** The square that a node's mark takes. */
export function markBox({ x, y }: Point, size: number): Box {
  const half = size / 2;
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

/** Where a node's name could stand, the best place first. */
export function labelPlaces(
  at: Point,
  size: number,
  lines: readonly string[],
  sizes: LabelSizes,
): LabelPlace[] {
  return nodeSides.map((side) => ({
    side,
    box: labelBox(lines, besideNode(side, at, size, sizes), sizes),
  }));
}

/** Where the words of a line stand. */
export function linePlace(middle: Point, lines: readonly string[], sizes: LabelSizes): LabelPlace {
  return { side: 'on', box: labelBox(lines, onLine(middle), sizes) };
}

/** What lines of words take at a place; their letters are estimated where nothing measures them. */
export function labelBox(
  lines: readonly string[],
  { side, at, away }: WordsPlace,
  { font, lineHeight }: Omit<LabelSizes, 'gap'>,
): Box {
  const { across, down } = labelSides[side];
  const widths = lines.map((line) => measureWords(line)?.width ?? widthInEms(line));
  const width = Math.max(0, ...widths) * font;
  const height = lines.length * lineHeight;
  const left = at.x - width / 2 + across * (away + width / 2);
  const top = at.y - height / 2 + down * (away + height / 2);
  return { left, top, right: left + width, bottom: top + height };
}

/** The places that the edge of the view does not cut; all of them for what is out of view itself. */
export function placesInView(
  at: Point,
  places: readonly LabelPlace[],
  view: Box,
): readonly LabelPlace[] {
  const isWithin = ({ left, top, right, bottom }: Box) =>
    left >= view.left && right <= view.right && top >= view.top && bottom <= view.bottom;
  if (!isWithin({ left: at.x, right: at.x, top: at.y, bottom: at.y })) return places;
  return places.filter(({ box }) => isWithin(box));
}
