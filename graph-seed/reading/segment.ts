import type { Span } from '../model/article-text.ts';

const terminators = new Set('。！？!?');
const closers = new Set('”’」』');

/** The non-empty lines of a text, without surrounding white space. */
export function paragraphSpans(text: string): Span[] {
  const points = Array.from(text);
  const spans: Span[] = [];
  let start = 0;
  for (let at = 0; at <= points.length; at += 1) {
    if (at < points.length && points[at] !== '\n') continue;
    const span = trimmed(points, { start, end: at });
    if (span.end > span.start) spans.push(span);
    start = at + 1;
  }
  return spans;
}

/**
 * Sentences in text order. A sentence ends at 。！？!? — but not where a closing quotation mark
 * follows and the paragraph goes on: `…幸福感。”周冬瑞说。` is one sentence, speech and speaker.
 * A joinable break does not end a sentence, any other end of a paragraph does.
 */
export function sentenceSpans(
  text: string,
  paragraphs: readonly Span[],
  joinableBreaks: readonly Span[],
): Span[] {
  const points = Array.from(text);
  return joinedRuns(paragraphs, joinableBreaks).flatMap((run) => sentencesIn(points, run));
}

/** Paragraphs, those on both sides of a joinable break taken as one. */
function joinedRuns(paragraphs: readonly Span[], breaks: readonly Span[]): Span[] {
  const runs: Span[] = [];
  for (const paragraph of paragraphs) {
    const last = runs.at(-1);
    if (last && breaks.some((gap) => gap.start === last.end && gap.end === paragraph.start)) {
      runs[runs.length - 1] = { start: last.start, end: paragraph.end };
    } else {
      runs.push(paragraph);
    }
  }
  return runs;
}

function sentencesIn(points: readonly string[], run: Span): Span[] {
  const spans: Span[] = [];
  const isAt = (set: ReadonlySet<string>, at: number) => at < run.end && set.has(points[at] ?? '');
  let start = run.start;
  let at = run.start;
  while (at < run.end) {
    if (!isAt(terminators, at)) {
      at += 1;
      continue;
    }
    while (isAt(terminators, at)) at += 1;
    const terminated = at;
    while (isAt(closers, at)) at += 1;
    const speechGoesOn = at > terminated && at < run.end;
    if (speechGoesOn) continue;
    spans.push(trimmed(points, { start, end: at }));
    start = at;
  }
  spans.push(trimmed(points, { start, end: run.end }));
  return spans.filter((span) => span.end > span.start);
}

function trimmed(points: readonly string[], span: Span): Span {
  let { start, end } = span;
  const blank = (at: number) => /^\s$/u.test(points[at] ?? '');
  while (start < end && blank(start)) start += 1;
  while (end > start && blank(end - 1)) end -= 1;
  return { start, end };
}
