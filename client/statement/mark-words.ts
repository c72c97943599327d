/** What a stretch of a sentence is to the statement shown: its words, their context, or neither. */
export type Weight = 'words' | 'context' | 'plain';

export interface Segment {
  readonly text: string;
  readonly weight: Weight;
}

interface MarkedSentence {
  /** Its words, with the line breaks of the print joined. */
  readonly text: string;
  /** Code point of the article at which it begins. */
  readonly start: number;
}

interface MarkingQuote {
  /** Verbatim: it may hold a line break inside a word. */
  readonly exact: string;
  readonly start: number;
  readonly context: boolean;
}

/** A letter of the sentences that is no blank, by sentence and place within it. */
type Place = readonly [sentence: number, index: number];

/**
 * Cuts the sentences into marked and unmarked stretches. Quotes are found by their letters, blanks
 * left out, since the print's line breaks are joined in sentences but not in quotes; of several
 * hits the one nearest to the quote's own place counts. A quote that is not found marks nothing.
 */
export function markWords(
  sentences: readonly MarkedSentence[],
  quotes: readonly MarkingQuote[],
): Segment[][] {
  const { letters, places } = withoutBlanks(sentences.map(({ text }) => text));
  const weights = sentences.map(({ text }) => new Array<Weight>(text.length).fill('plain'));
  // Context first, so that the statement's own words win where the two overlap.
  const ordered = [...quotes].sort((a, b) => Number(b.context) - Number(a.context));
  for (const { exact, start, context } of ordered) {
    const wanted = exact.replace(/\s/gu, '');
    const expected = start - (sentences[0]?.start ?? 0);
    const found = nearest(letters, wanted, expected);
    const first = places[found ?? -1];
    const last = places[(found ?? -1) + wanted.length - 1];
    if (first && last) paint(weights, first, last, context ? 'context' : 'words');
  }
  return sentences.map(({ text }, index) => segments(text, weights[index] ?? []));
}

function withoutBlanks(texts: readonly string[]) {
  const places: Place[] = [];
  let letters = '';
  texts.forEach((text, sentence) => {
    for (let index = 0; index < text.length; index += 1) {
      const letter = text.charAt(index);
      if (/\s/u.test(letter)) continue;
      letters += letter;
      places.push([sentence, index]);
    }
  });
  return { letters, places };
}

function nearest(letters: string, wanted: string, expected: number): number | undefined {
  if (wanted === '') return undefined;
  let best: number | undefined;
  for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
    if (best === undefined || Math.abs(at - expected) < Math.abs(best - expected)) best = at;
  }
  return best;
}

function paint(weights: Weight[][], first: Place, last: Place, weight: Weight): void {
  for (let sentence = first[0]; sentence <= last[0]; sentence += 1) {
    const row = weights[sentence] ?? [];
    const from = sentence === first[0] ? first[1] : 0;
    const to = sentence === last[0] ? last[1] + 1 : row.length;
    row.fill(weight, from, to);
  }
}

function segments(text: string, weights: readonly Weight[]): Segment[] {
  const cut: Segment[] = [];
  let from = 0;
  for (let index = 1; index <= text.length; index += 1) {
    const weight = weights[from] ?? 'plain';
    if (index < text.length && weights[index] === weight) continue;
    cut.push({ text: text.slice(from, index), weight });
    from = index;
  }
  return cut;
}
