const full: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
};

/** Full-width marks, as Chinese print has them: a comma within a number stays, quotes within quotes are ‘ ’. */
export function chinesePunctuation(text: string): string {
  let depth = 0;
  return text
    .replace(/(?<![A-Za-z0-9])[,;:?!]|[,;:?!](?![A-Za-z0-9])/g, (mark) => full[mark] ?? mark)
    .replace(/[“”‘’]/g, (mark) => {
      if (mark === '“' || mark === '‘') {
        depth += 1;
        return depth % 2 === 1 ? '“' : '‘';
      }
      depth = Math.max(0, depth - 1);
      return depth % 2 === 0 ? '”' : '’';
    });
}
