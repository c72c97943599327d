import type { Mark } from './mark.ts';

/** The marks in order, those that overlap made one. */
export function joinedMarks(marks: readonly Mark[]): Mark[] {
  const rows: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = rows.at(-1);
    if (!last || mark.start >= last.end) rows.push(mark);
    else if (mark.end > last.end) rows.splice(-1, 1, { start: last.start, end: mark.end });
  }
  return rows;
}
