// Direction marks would turn the measured order of a line around; canvas text needs none.
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60“”]/u;
/** A word or one wide character, with the blank and the opening marks before it, or what is left. */
const piece =
  /\s*[（《〈“‘【([]*(?:[\p{Script=Han}\u3000-\u303f\uff00-\uff60“”]|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uff60“”]+)|\s+/gu;
const closing = /^[、，。：；？！）》”’〉】,.:;?!)]/u;

/** Estimated width of a text in ems: a wide character is one, a Latin letter about half. */
export function widthInEms(text: string): number {
  let width = 0;
  for (const letter of text) width += wide.test(letter) ? 1 : 0.56;
  return width;
}

/**
 * Cuts a name into lines of at most `ems`, at most `maxLines`, of about the same length; what does
 * not fit ends in “…”.
 */
export function wrapLabel(name: string, ems: number, maxLines: number): string[] {
  const lines = filledLines(name, ems, maxLines);
  const longest = Math.max(0, ...piecesOf(name, ems).map((part) => widthInEms(part.trim())));
  const even = Math.max(longest, (widthInEms(lines.join('')) / lines.length) * 1.1 + 0.6);
  if (lines.length < 2 || even >= ems || lines.at(-1)?.endsWith('…')) return lines;
  const balanced = filledLines(name, even, maxLines + 1);
  return balanced.length === lines.length ? balanced : lines;
}

/** Each line as full as can be. */
function filledLines(name: string, ems: number, maxLines: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of piecesOf(name.replace(invisible, ''), ems)) {
    const fits = widthInEms(line + part) <= ems || closing.test(part);
    if (fits || line === '') {
      line += part;
      continue;
    }
    lines.push(line.trim());
    if (lines.length === maxLines) return cut(lines, ems);
    line = part.trimStart();
  }
  if (line.trim() !== '') lines.push(line.trim());
  return lines;
}

/** Words and wide characters; a word longer than a line is cut at its hyphens, else where it fits. */
function piecesOf(text: string, ems: number): string[] {
  const fits = (part: string) => widthInEms(part) <= ems;
  return [...text.matchAll(piece)]
    .flatMap(([part]) => (fits(part) ? part : part.split(/(?<=-)/u)))
    .flatMap((part) => (fits(part) ? part : chunks(part, Math.floor(ems / 0.56))));
}

function chunks(text: string, length: number): string[] {
  const letters = [...text];
  return Array.from({ length: Math.ceil(letters.length / length) }, (_, index) =>
    letters.slice(index * length, (index + 1) * length).join(''),
  );
}

function cut(lines: readonly string[], ems: number): string[] {
  const letters = [...(lines.at(-1) ?? '')];
  while (letters.length > 0 && widthInEms(letters.join('')) > ems - 1) letters.pop();
  return [...lines.slice(0, -1), `${letters.join('').trimEnd()}…`];
}
