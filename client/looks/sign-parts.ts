import { lineParts } from './line-parts.ts';
import { kindless, lineLooks, lookFor, nodeLooks, type Trait } from './looks.ts';
import { nodeParts } from './node-parts.ts';
import { palettes, type Theme } from './palette.ts';
import { sizesAt } from './sizes.ts';
import { type SvgPart, svgPart } from './svg-part.ts';

type Place = readonly [x: number, y: number];

/** Draws with the looks of the table. */
interface Pen {
  readonly node: (at: Place, size: number, trait?: Trait) => SvgPart;
  readonly line: (from: Place, to: Place, trait?: Trait) => SvgPart;
  /** From a place back to it, by its upper left. */
  readonly loop: (at: Place) => SvgPart;
  readonly letter: (at: Place, letter: string) => SvgPart;
}

/** As near as a close view shows it. */
const sizes = sizesAt(0);
const small = 7;
const large = 14;
const left: Place = [2, 10];
const middle: Place = [14, 10];
const right: Place = [26, 10];

const pictures = {
  junction: ({ node, line }) => [
    line(left, middle),
    line(middle, [26, 4]),
    line(middle, [26, 16]),
    node(middle, sizes.node('JUNCTION', 0)),
  ],
  ghost: ({ node, letter }) => [node(middle, large, 'ghost'), letter(middle, '?')],
  stated: ({ line }) => [line(left, right)],
  inferred: ({ line }) => [line(left, right, 'inferred')],
  disputed: ({ line }) => [line(left, right, 'disputed')],
  arrow: ({ line }) => [line(left, right, 'arrow')],
  size: ({ node }) => [node([7, 12], small), node([19, 10], large)],
  more: ({ node }) => [node(middle, large, 'more')],
  pinned: ({ node }) => [node(middle, large, 'pinned')],
  loop: ({ node, loop }) => [loop([17, 13]), node([17, 13], small)],
} satisfies Record<string, (pen: Pen) => SvgPart[]>;
export type SignName = keyof typeof pictures;

/** A sign of the drawing that belongs to no kind, in a field of 28 by 20. */
export function signParts(name: SignName, theme: Theme): SvgPart[] {
  const paints = { palette: palettes[theme], sizes };
  const { shape, [theme]: colour } = kindless;
  return pictures[name]({
    node: ([x, y], size, trait) => {
      const look = lookFor(nodeLooks, (one) => one === trait);
      const parts = nodeParts(look, { shape, size, colour }, paints);
      return svgPart('g', { transform: `translate(${x} ${y})` }, parts);
    },
    line: ([x1, y1], [x2, y2], trait) => {
      const look = lookFor(lineLooks, (one) => one === trait);
      const course = { from: { x: x1, y: y1 }, bends: [], to: { x: x2, y: y2 } };
      return svgPart('g', {}, lineParts(look, course, paints));
    },
    loop: ([x, y]) => {
      const at = { x, y };
      const bends = [
        { x: x - 22, y },
        { x, y: y - 22 },
      ];
      const plain = lookFor(lineLooks, () => false);
      return svgPart('g', {}, lineParts(plain, { from: at, bends, to: at }, paints));
    },
    letter: ([x, y], letter) => {
      const font = { fontSize: 11, fontWeight: 700, textAnchor: 'middle' };
      return svgPart('text', { x, y: y + 4, fill: colour, ...font }, [letter]);
    },
  });
}
