/** A rectangle in the drawing's units. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface LabelCandidate<Side> {
  readonly id: string;
  /** Where its name could stand, the best place first. */
  readonly places: readonly { readonly side: Side; readonly box: Box }[];
}

interface Marks {
  /** The squares that nodes take. */
  readonly boxes: readonly { readonly id: string; readonly box: Box }[];
  /** Whether a name may cover another node's mark where it finds no better place. */
  readonly mayBeCovered: boolean;
}

/**
 * Which names can be shown without one covering another, and on which side. The first candidate is
 * always shown; after it, whichever comes earlier has the better claim.
 */
export function placeLabels<Side>(
  candidates: readonly LabelCandidate<Side>[],
  marks: Marks,
): ReadonlyMap<string, Side> {
  const shown = new Map<string, Side>();
  const taken: Box[] = [];
  for (const { id, places } of candidates) {
    if (shown.has(id)) continue;
    const clear = places.filter(({ box }) => !taken.some((other) => overlaps(other, box)));
    const free = clear.find(
      ({ box }) => !marks.boxes.some((mark) => mark.id !== id && overlaps(mark.box, box)),
    );
    const place = free ?? (marks.mayBeCovered || taken.length === 0 ? clear[0] : undefined);
    if (!place) continue;
    shown.set(id, place.side);
    taken.push(place.box);
  }
  return shown;
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
