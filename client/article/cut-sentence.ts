import type { Mention, MentionedEntity, PlacedQuote } from '../api/article-document.ts';

/** Offsets in code points of the article's text, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What words are to the statement that is lit: its own, their context, or neither. */
type Weight = 'words' | 'context' | 'plain';

/** A stretch of words of one weight. */
export interface Part {
  readonly text: string;
  readonly weight: Weight;
}

/** A stretch of a sentence that leads to the same entities, or to none. */
export interface Run extends Span {
  /** What a click leads to: the innermost name. */
  readonly entities: readonly MentionedEntity[];
  /** Slugs of every entity whose name these words belong to, those of names around it too. */
  readonly named: readonly string[];
  readonly parts: readonly Part[];
}

interface Marks {
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Pick<PlacedQuote, 'start' | 'end' | 'context'>[];
  /** Offsets at which something stands between the words, so that no run goes across. */
  readonly cuts: readonly number[];
}

/**
 * Cuts a sentence of the text as it is read into runs by the names in it, and each run into parts by what is quoted. Of names
 * within names (阿拉善高新区 in 阿拉善高新区城乡建设局) the inner one takes its own words, the outer
 * the rest. A statement's own words win over its context.
 */
export function cutSentence(
  points: readonly string[],
  { start, end }: Span,
  { mentions, quotes, cuts }: Marks,
): Run[] {
  const innermostFirst = [...mentions].sort((a, b) => lengthOf(a) - lengthOf(b));
  const mentionAt = (at: number) => innermostFirst.find((mention) => holds(mention, at));
  const weightAt = (at: number): Weight => {
    const here = quotes.filter((quote) => holds(quote, at));
    if (here.length === 0) return 'plain';
    return here.every(({ context }) => context) ? 'context' : 'words';
  };
  const spans = stretches({ start, end }, (at) => mentionAt(at), cuts);
  return spans.map((span) => ({
    ...span,
    entities: mentionAt(span.start)?.entities ?? [],
    named: innermostFirst
      .filter((mention) => holds(mention, span.start))
      .flatMap(({ entities }) => entities.map(({ slug }) => slug)),
    parts: stretches(span, weightAt, []).map((part) => ({
      text: points.slice(part.start, part.end).join(''),
      weight: weightAt(part.start),
    })),
  }));
}

/** The span in stretches over which the value stays the same. */
function stretches({ start, end }: Span, value: (at: number) => unknown, cuts: readonly number[]) {
  const found: Span[] = [];
  let from = start;
  for (let at = start + 1; at <= end; at += 1) {
    if (at < end && value(at) === value(from) && !cuts.includes(at)) continue;
    found.push({ start: from, end: at });
    from = at;
  }
  return found;
}

function holds({ start, end }: Span, at: number): boolean {
  return start <= at && at < end;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
