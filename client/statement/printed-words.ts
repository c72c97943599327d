/** Words of the article as they read, without the line breaks of the print. */
export function printedWords(exact: string): string {
  return exact.replace(/\s*\n\s*/gu, '');
}
