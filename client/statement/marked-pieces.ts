/** Characters of a text, in Unicode code points, `end` excluded, as the API gives them. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

export interface Piece<M extends Mark> {
  readonly text: string;
  /** What it is marked by; null where it is not. */
  readonly mark: M | null;
}

/** Cuts a text into what is marked and what is not. Marks are in order, none within another. */
export function markedPieces<M extends Mark>(text: string, marks: readonly M[]): Piece<M>[] {
  const points = Array.from(text);
  const pieces: Piece<M>[] = [];
  const add = (from: number, to: number, mark: M | null) => {
    if (from < to) pieces.push({ text: points.slice(from, to).join(''), mark });
  };
  let at = 0;
  for (const mark of marks) {
    add(at, mark.start, null);
    add(mark.start, mark.end, mark);
    at = mark.end;
  }
  add(at, points.length, null);
  return pieces;
}
