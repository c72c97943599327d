interface Run {
  readonly text: string;
  readonly chinese: boolean;
}

// Han characters, with the punctuation and the Latin or digits that stand between them.
const chinese =
  /\p{Script=Han}(?:[\p{Script=Han}\p{N}\u3000-\u303f\uff00-\uffef、，。：；]*\p{Script=Han})?/gu;

/** Cuts a text into stretches that are Chinese and stretches that are not. */
export function chineseRuns(text: string): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const match of text.matchAll(chinese)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index), chinese: false });
    runs.push({ text: match[0], chinese: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), chinese: false });
  return runs;
}
