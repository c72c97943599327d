import type { Look } from '../graph/drawing.ts';
import { type Palette, palettes } from './palette.ts';

/** What a look depends on; the canvas gives them to its elements as classes. */
export const traits = {
  ghost: 'ghost',
  more: 'more',
  pinned: 'pinned',
  arrow: 'arrow',
  inferred: 'inferred',
  disputed: 'disputed',
  lit: 'lit',
  pointed: 'pointed',
  chosen: 'chosen',
  dimmed: 'dimmed',
} as const;
export type Trait = (typeof traits)[keyof typeof traits];

/** A colour of the palette, or that of the node's kind. */
export type Ink = keyof Palette | 'kind';

/** Unbroken, or strokes and gaps in turn. All lengths of the table are widths of a plain line. */
export type Stroke = 'solid' | readonly number[];

export interface Ring {
  readonly ink: Ink;
  readonly width: number;
  /** Double is two rings, each a third of the width. */
  readonly stroke: Stroke | 'double';
}

export interface Glow {
  readonly ink: keyof Palette;
  readonly opacity: number;
  /** How far it goes beyond a node, or to each side of a line's middle. */
  readonly reach: number;
}

interface CommonLook {
  readonly glow: Glow | null;
  /** Of all but the glow. */
  readonly opacity: number;
  readonly hasWords: boolean;
}

export interface NodeLook extends CommonLook {
  readonly fill: Ink;
  readonly ring: Ring | null;
}

export interface LineLook extends CommonLook {
  readonly ink: keyof Palette;
  readonly width: number;
  readonly stroke: Stroke;
  readonly hasArrow: boolean;
}

/** How a thing looks at first, then what each trait changes: of two changes the later holds. */
export type LookTable<T> = readonly [first: T, ...changes: (Partial<T> & { when: Trait })[]];

const dashes: Stroke = [4, 3];
const dots: Stroke = [2, 2];
const first = { glow: null, opacity: 1, hasWords: true };
const dimmed = { when: traits.dimmed, opacity: 0.16, hasWords: false };
/** What the pointer rests on is to be seen, whatever else is lit. */
const seen = { when: traits.pointed, opacity: 1, hasWords: true };

export const nodeLooks: LookTable<NodeLook> = [
  { ...first, fill: 'kind', ring: null },
  { when: traits.ghost, fill: 'background', ring: { ink: 'kind', width: 1.6, stroke: dashes } },
  { when: traits.more, ring: { ink: 'text', width: 3.5, stroke: 'double' } },
  { when: traits.pinned, ring: { ink: 'text', width: 2.4, stroke: 'solid' } },
  { when: traits.pointed, glow: { ink: 'litLine', opacity: 0.18, reach: 4 } },
  { when: traits.chosen, glow: { ink: 'chosen', opacity: 0.6, reach: 5 } },
  dimmed,
  seen,
];

export const lineLooks: LookTable<LineLook> = [
  { ...first, ink: 'line', width: 1, stroke: 'solid', hasArrow: false },
  { when: traits.arrow, hasArrow: true },
  { when: traits.inferred, stroke: dashes },
  { when: traits.lit, ink: 'litLine', width: 1.5 },
  { when: traits.pointed, ink: 'litLine', width: 1.5 },
  { when: traits.disputed, ink: 'disputed', width: 2, stroke: dots },
  { when: traits.chosen, glow: { ink: 'chosen', opacity: 0.6, reach: 3 } },
  dimmed,
  seen,
];

/** Shape and colours of what has no kind, as junctions have none. */
export const kindless: Look = {
  shape: 'ellipse',
  light: palettes.light.junction,
  dark: palettes.dark.junction,
};

/** The table's look of a thing with the traits that it has. */
export function lookFor<T>([first, ...changes]: LookTable<T>, has: (trait: Trait) => boolean): T {
  let look = first;
  for (const change of changes) {
    if (has(change.when)) look = { ...look, ...change };
  }
  return look;
}
