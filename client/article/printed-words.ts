/**
 * The words of a span of code points as they are read: the print breaks lines in the middle of words
 * (科泊\n\n尔), and Chinese joins lines without a blank.
 */
export function printedWords(
  points: readonly string[],
  { start, end }: { readonly start: number; readonly end: number },
): string {
  return points
    .slice(start, end)
    .join('')
    .replace(/[\r\n]+/gu, '');
}
