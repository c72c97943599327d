/**
 * Where words can stand, as the way there from the middle: beside a node, or on the middle of a
 * line.
 */
export const labelSides = {
  bottom: { across: 0, down: 1 },
  top: { across: 0, down: -1 },
  right: { across: 1, down: 0 },
  left: { across: -1, down: 0 },
  bottomRight: { across: 1, down: 1 },
  topRight: { across: 1, down: -1 },
  bottomLeft: { across: -1, down: 1 },
  topLeft: { across: -1, down: -1 },
  on: { across: 0, down: 0 },
} as const;

export type LabelSide = keyof typeof labelSides;

/** Those beside a node, the best place first. */
export const nodeSides = [
  'bottom',
  'top',
  'right',
  'left',
  'bottomRight',
  'topRight',
  'bottomLeft',
  'topLeft',
] as const satisfies LabelSide[];
