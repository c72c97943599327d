/** A rectangle in the drawing's units. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box with room at its left and its right. */
export function widened({ left, right, ...rest }: Box, room: number): Box {
  return { ...rest, left: left - room, right: right + room };
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
