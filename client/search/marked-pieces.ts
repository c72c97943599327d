/** Characters of a text, in Unicode code points, `end` excluded, as the API gives them. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a text into what is marked and what is not. Marks are in order, none within another. */
export function markedPieces(text: string, marks: readonly Mark[]): Piece[] {
  const points = Array.from(text);
  const pieces: Piece[] = [];
  const add = (from: number, to: number, marked: boolean) => {
    if (from < to) pieces.push({ text: points.slice(from, to).join(''), marked });
  };
  let at = 0;
  for (const { start, end } of marks) {
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, points.length, false);
  return pieces;
}
