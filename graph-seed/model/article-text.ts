/** Offsets in Unicode code points of the verbatim text, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words to find; `prefix` and `suffix` are what stands right before and after them. */
export interface Selector {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/**
 * An article's verbatim text, searched as a reader reads it: with the line breaks that fall inside
 * a word or sentence joined, while every offset is one of the verbatim text.
 */
export class ArticleText {
  readonly text: string;
  /** Length in code points. */
  readonly length: number;
  /** Its code points, where some are of two units; each is a string, of ten times its memory. */
  readonly #points: readonly string[] | undefined;
  /** The text with joinable breaks taken out. */
  readonly #joined: string;
  /** For each UTF-16 unit of the joined text its code-point offset in the verbatim text. */
  readonly #offsets: Uint32Array;

  constructor(text: string, joinableBreaks: readonly Span[] = []) {
    this.text = text;
    const isBreak = (offset: number) =>
      joinableBreaks.some((gap) => offset >= gap.start && offset < gap.end);
    const offsets = new Uint32Array(text.length);
    const kept: string[] = [];
    let units = 0;
    let length = 0;
    for (const point of text) {
      const offset = length;
      length += 1;
      if (joinableBreaks.length > 0) {
        if (isBreak(offset)) continue;
        kept.push(point);
      }
      for (let unit = 0; unit < point.length; unit += 1) {
        offsets[units] = offset;
        units += 1;
      }
    }
    this.length = length;
    this.#points = length === text.length ? undefined : Array.from(text);
    this.#joined = joinableBreaks.length > 0 ? kept.join('') : text;
    this.#offsets = offsets.slice(0, units);
  }

  slice(span: Span): string {
    // Without halves of characters, letters and units are the same.
    if (!this.#points) return this.text.slice(span.start, span.end);
    return this.#points.slice(span.start, span.end).join('');
  }

  /** The words of a span with joinable breaks taken out. */
  readable(span: Span): string {
    return this.#joined.slice(this.#unitAt(span.start), this.#unitAt(span.end));
  }

  /** Every place where the words stand, in text order, optionally only inside a span. */
  find(selector: Selector, within?: Span): Span[] {
    const { exact, prefix = '', suffix = '' } = selector;
    const found: Span[] = [];
    if (exact === '') return found;
    const first = within ? this.#unitAt(within.start) : 0;
    const part = within ? this.#joined.slice(first, this.#unitAt(within.end)) : this.#joined;
    for (let at = part.indexOf(exact); at !== -1; at = part.indexOf(exact, at + 1)) {
      const [from, after] = [first + at, first + at + exact.length];
      // Before the beginning of the text `startsWith` would look at the beginning.
      if (from < prefix.length || !this.#joined.startsWith(prefix, from - prefix.length)) continue;
      if (!this.#joined.startsWith(suffix, after)) continue;
      const start = this.#offsets[from] ?? 0;
      found.push({ start, end: (this.#offsets[after - 1] ?? 0) + 1 });
    }
    return found;
  }

  /** The first UTF-16 unit of the joined text that stands at the offset or after it. */
  #unitAt(offset: number): number {
    let low = 0;
    let high = this.#offsets.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#offsets[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The passage that shares the longest run of characters with the words, with its surroundings. */
  nearest(sought: string): string {
    // The passage shows where to look; a longer run costs more time than it tells.
    const words = sought.slice(0, 200);
    let best = '';
    for (let from = 0; from < words.length; from += 1) {
      while (
        from + best.length < words.length &&
        this.#joined.includes(words.slice(from, from + best.length + 1))
      ) {
        best = words.slice(from, from + best.length + 1);
      }
    }
    if (best === '') return '(nothing like it)';
    const lead = words.indexOf(best);
    const at = this.#joined.indexOf(best);
    return this.#joined.slice(Math.max(0, at - lead), at - lead + words.length).trim();
  }
}

/** What an article's text is made of, wherever it is kept. */
type Printed = Readonly<{ text: string; joinableBreaks: readonly Span[] }>;

const made = new WeakMap<Printed, ArticleText>();

/** The article's text, made once an article: its sentences are asked for one by one. */
export function textOf(article: Printed): ArticleText {
  const known = made.get(article);
  if (known) return known;
  const text = new ArticleText(article.text, article.joinableBreaks);
  made.set(article, text);
  return text;
}
