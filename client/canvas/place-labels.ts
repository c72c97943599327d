import { type Box, overlaps, widened } from './box.ts';
import { createGrid, type Grid } from './grid.ts';

interface Place {
  readonly box: Box;
}

interface LabelCandidate<P extends Place> {
  readonly id: string;
  /** Where its name could stand, the best place first. */
  readonly places: readonly P[];
}

interface Mark {
  readonly id: string;
  readonly box: Box;
  /** Whether a name may cover it where it finds no place that is clear. */
  readonly mayBeCovered: boolean;
}

interface Spacing {
  /** About the size of a name. */
  readonly cell: number;
  /** At least so much between two names side by side, which would else be read as one. */
  readonly room: number;
}

/**
 * Which names can be shown without one touching another, and where. The first candidate is always
 * shown; after it, whichever comes earlier has the better claim. One at a time.
 */
export function* placeLabels<P extends Place>(
  candidates: Iterable<LabelCandidate<P>>,
  marks: readonly Mark[],
  { cell, room }: Spacing,
): Generator<void, ReadonlyMap<string, P>> {
  const shown = new Map<string, P>();
  const taken = createGrid<Box>(cell);
  const marked = createGrid<Mark>(cell);
  for (const mark of marks) marked.add(mark, mark.box);
  const isFree = (box: Box) => {
    const around = widened(box, room);
    return !taken.some(around, (other) => overlaps(other, around));
  };
  for (const { id, places } of candidates) {
    yield;
    if (shown.has(id)) continue;
    const place =
      bestOf({ id, places }, isFree, marked) ?? (shown.size === 0 ? places[0] : undefined);
    if (!place) continue;
    shown.set(id, place);
    taken.add(place.box, place.box);
  }
  return shown;
}

/** The first free place that covers no mark, else the first that covers only what may be covered. */
function bestOf<P extends Place>(
  { id, places }: LabelCandidate<P>,
  isFree: (box: Box) => boolean,
  marked: Grid<Mark>,
): P | undefined {
  let second: P | undefined;
  for (const place of places) {
    const { box } = place;
    if (!isFree(box)) continue;
    const covers = (mark: Mark) => mark.id !== id && overlaps(mark.box, box);
    if (!marked.some(box, covers)) return place;
    second ??= marked.some(box, (mark) => covers(mark) && !mark.mayBeCovered) ? undefined : place;
  }
  return second;
}
