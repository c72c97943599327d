/** Few enough to read at a glance, enough to be found by. */
const least = 6;

/** The shortest beginning of the words with which only one of the texts begins. */
export function shortestBeginning(words: string, texts: readonly string[]): string {
  return shortest(
    words,
    (length) => words.slice(0, length),
    (part) => {
      return texts.filter((text) => text.startsWith(part)).length === 1;
    },
  );
}

/** The shortest beginning of the words that stands once in the text. */
export function shortestFrom(words: string, text: string): string {
  return shortest(
    words,
    (length) => words.slice(0, length),
    (part) => standsOnce(part, text),
  );
}

/** The shortest end of the words that stands once in the text. */
export function shortestUpTo(words: string, text: string): string {
  return shortest(
    words,
    (length) => words.slice(-length),
    (part) => standsOnce(part, text),
  );
}

function shortest(
  words: string,
  part: (length: number) => string,
  isUnique: (part: string) => boolean,
): string {
  for (let length = Math.min(least, words.length); length <= words.length; length += 1) {
    if (isUnique(part(length))) return part(length);
  }
  throw new Error(`“${words}” cannot be told apart.`);
}

function standsOnce(words: string, text: string): boolean {
  return text.indexOf(words) === text.lastIndexOf(words);
}
