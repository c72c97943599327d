import { endId } from '../../graph-seed/model/value.ts';
import type { Telling } from './memory.ts';
import type { Random } from './random.ts';

/** A sentence that tells nothing of anybody; its beginning may be lost, or a word printed twice. */
export type Filler = 'plain' | 'lost' | 'misprinted';

/** A sentence of the body: what it tells, or a filler. */
export type Item = readonly Telling[] | Filler;

/** How an article is divided. */
export interface Arrangement {
  /** Each has a heading, and paragraphs of sentences. */
  readonly sections: readonly (readonly (readonly Item[])[])[];
  readonly captions: number;
}

/** At most one of each in an article. */
const flawed: readonly Filler[] = ['lost', 'misprinted'];

/** Title and byline. */
const opening = 2;

/** Divides what is told into so many sentences, what is told of one entity standing together. */
export function arrange(told: readonly Telling[], sentences: number, random: Random): Arrangement {
  const headings = Math.max(1, Math.round(sentences / 17));
  const captions = Math.max(1, Math.round(sentences / 23));
  const fillers = Math.max(1, Math.round(sentences / 12));
  const left = sentences - opening - headings - captions - fillers;
  const items: Item[] = inSentences(bySubject(told), Math.max(1, left), random);
  for (let filler = 0; filler < fillers; filler += 1) {
    const what = (random.chance(0.4) ? flawed[filler] : undefined) ?? 'plain';
    // Never the first: that one has the date of the report.
    items.splice(random.whole(1, items.length), 0, what);
  }
  const size = Math.ceil(items.length / headings);
  const sections = Array.from({ length: headings }, (_, index) =>
    inParagraphs(items.slice(index * size, (index + 1) * size), random),
  );
  return { sections, captions };
}

function bySubject(told: readonly Telling[]): Telling[] {
  const groups = new Map<string, Telling[]>();
  for (const telling of told) {
    const [first] = telling.tale.fact.subjects;
    const id = first === undefined ? '' : endId(first);
    groups.set(id, [...(groups.get(id) ?? []), telling]);
  }
  return [...groups.values()].flat();
}

function inSentences(told: readonly Telling[], count: number, random: Random): Item[] {
  const size = told.length / count;
  const cuts = Array.from({ length: count - 1 }, (_, index) =>
    Math.round((index + 0.7 + random.share() * 0.6) * size),
  );
  return [...cuts, told.length]
    .map((end, index, all) => told.slice(all[index - 1] ?? 0, end))
    .filter((part) => part.length > 0);
}

/** Two to five sentences each; lost text is lost at the beginning of one. */
function inParagraphs(items: readonly Item[], random: Random): Item[][] {
  const paragraphs: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const last = paragraphs.at(-1);
    if (last && room > 0 && item !== 'lost') {
      last.push(item);
      room -= 1;
    } else {
      paragraphs.push([item]);
      room = random.whole(1, 4);
    }
  }
  return paragraphs;
}
