/**
 * The word and all words that one deletion makes of it. Two words that are one edit apart share at
 * least one of these, so that candidates can be found by equality alone.
 */
export function deletions(word: string): string[] {
  const shorter = Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
  return [...new Set([word, ...shorter])];
}
