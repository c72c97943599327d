import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Article, Mention, Paragraph, Sentence } from '../model/article.ts';
import { ArticleText, type Selector, type Span } from '../model/article-text.ts';
import { NameOrigin } from '../model/ontology.gen.ts';
import { sourceSchema } from '../model/source.ts';
import type { ProblemList, SourcePlace } from './problem.ts';
import { readYaml, type SourceFile } from './read-yaml.ts';
import { paragraphSpans, sentenceSpans } from './segment.ts';
import { readPrint } from './source-file.ts';
import {
  articleFile,
  mentionsFile,
  type SelectorSource,
  translationsFile,
} from './source-shapes.ts';

/** The kind that the model gives to an article itself. */
export interface ArticleReading {
  readonly article: Article;
  readonly text: ArticleText;
  /** Where article.yaml, and each mention of mentions.yaml, stands. */
  readonly place: SourcePlace;
  readonly mentionPlaces: readonly SourcePlace[];
  /** Whether all mentions, and all translations, could be read. */
  readonly isMarked: boolean;
  readonly isTranslated: boolean;
}

/** One folder of `articles/`, with every quoted word found in its text. */
export function readArticle(
  root: string,
  folder: string,
  articleKind: string,
  problems: ProblemList,
): ArticleReading | undefined {
  const base = `articles/${folder}`;
  const verbatim = readPrint(root, `${base}/text.txt`, problems);
  const meta = readYaml(root, `${base}/article.yaml`, articleFile, problems);
  const mentions = readYaml(root, `${base}/mentions.yaml`, mentionsFile, problems);
  const translations = readYaml(root, `${base}/translations.yaml`, translationsFile, problems);
  if (verbatim === undefined || !meta) return undefined;
  const { content, at } = meta;
  if (content.id !== folder) {
    problems.add(
      'SHAPE',
      at('id'),
      `The id ${content.id} differs from the folder's name ${folder}.`,
    );
  }
  const sha256 = createHash('sha256').update(verbatim, 'utf8').digest('hex');
  if (sha256 !== content.sha256) {
    const code = content.sha256 === '' ? 'TEXT_UNREGISTERED' : 'TEXT_CHANGED';
    problems.add(code, at('sha256'), `text.txt has the SHA-256 ${sha256}.`);
  }
  if (!verbatim.includes(content.title)) {
    problems.add('TITLE_NOT_PRINTED', at('title'), `“${content.title}” is not in text.txt.`);
  }
  const printed = new ArticleText(verbatim);
  const joinableBreaks = findBreaks(printed, meta, problems);
  const text = joinableBreaks.length > 0 ? new ArticleText(verbatim, joinableBreaks) : printed;
  const paragraphs = readParagraphs(text, meta, problems);
  const paragraphAt = paragraphFinder(paragraphs);
  const spans = sentenceSpans(verbatim, paragraphs, joinableBreaks).map((span, index) => ({
    id: `s${index + 1}`,
    paragraph: paragraphAt(span.start),
    ...span,
  }));
  const sentences = withReading(text, spans, meta, problems);
  const notes = <T extends { words: SelectorSource }>(
    key: 'lacunae' | 'misprints',
    given: readonly T[],
  ) =>
    given.flatMap(({ words, ...told }, index) => {
      const span = findWords(text, words, at(key, index), problems);
      return span ? [{ ...span, ...told }] : [];
    });
  const marked = readMentions(text, sentences, mentions, problems);
  return {
    text,
    place: at(),
    mentionPlaces: marked.places,
    isMarked: mentions?.leftOut.length === 0,
    isTranslated: translations?.leftOut.length === 0,
    article: {
      id: content.id,
      title: content.title,
      language: content.language,
      ...sourceSchema.parse(content),
      entity: {
        id: content.id,
        kind: articleKind,
        name: content.title,
        nameEn: content.titleEn,
        nameEnOrigin: NameOrigin.translated,
        aliases: [],
        description: content.description,
      },
      standing: content.standing,
      sha256,
      text: verbatim,
      paragraphs,
      sentences: withTranslations(text, marked.sentences, translations, problems),
      joinableBreaks,
      lacunae: notes('lacunae', content.lacunae),
      misprints: notes('misprints', content.misprints),
      mentions: marked.mentions,
    },
  };
}

type Source<S extends z.ZodType> = SourceFile<z.output<S>>;

/** A selector in its full form. */
export function selectorOf(source: SelectorSource): Selector {
  return typeof source === 'string' ? { exact: source } : source;
}

/** The one place of the words; otherwise undefined, with the problem reported. */
export function findWords(
  text: ArticleText,
  source: SelectorSource,
  place: SourcePlace,
  problems: ProblemList,
  codes: {
    none: 'WORDS_NOT_FOUND' | 'QUOTE_MISSING';
    many: 'WORDS_AMBIGUOUS' | 'QUOTE_AMBIGUOUS';
  } = {
    none: 'WORDS_NOT_FOUND',
    many: 'WORDS_AMBIGUOUS',
  },
  within?: Span,
): Span | undefined {
  const selector = selectorOf(source);
  const spans = text.find(selector, within);
  if (spans.length === 1) return spans[0];
  const words = `${selector.prefix ?? ''}${selector.exact}${selector.suffix ?? ''}`;
  if (spans.length === 0) {
    const near = text.nearest(words);
    problems.add(codes.none, place, `Not in the text: “${words}”. The nearest passage: “${near}”.`);
  } else {
    problems.add(codes.many, place, `“${words}” stands at ${spans.length} places.`);
  }
  return undefined;
}

function findBreaks(
  text: ArticleText,
  { content, at }: Source<typeof articleFile>,
  problems: ProblemList,
): Span[] {
  return content.joinableBreaks.flatMap(({ before, after }, index) => {
    const place = at('joinableBreaks', index);
    const left = findWords(text, before, place, problems);
    const right = findWords(text, after, place, problems);
    if (!left || !right) return [];
    const gap = { start: left.end, end: right.start };
    if (gap.start < gap.end && text.slice(gap).trim() === '') return [gap];
    problems.add('WORDS_NOT_FOUND', place, `Between “${before}” and “${after}” is no line break.`);
    return [];
  });
}

function readParagraphs(
  text: ArticleText,
  { content, at }: Source<typeof articleFile>,
  problems: ProblemList,
): Paragraph[] {
  const spans = paragraphSpans(text.text);
  const roles = new Map<number, Paragraph['role']>();
  content.paragraphs.forEach(({ begins, role }, index) => {
    const hits = spans.filter((span) => text.slice(span).startsWith(begins));
    const [hit] = hits;
    if (hit && hits.length === 1) {
      roles.set(hit.start, role);
    } else {
      const code = hit ? 'WORDS_AMBIGUOUS' : 'WORDS_NOT_FOUND';
      problems.add(code, at('paragraphs', index), `${hits.length} paragraphs begin “${begins}”.`);
    }
  });
  return spans.map((span, index) => ({
    id: `p${index + 1}`,
    role: roles.get(span.start) ?? 'body',
    ...span,
  }));
}

/** The paragraph in which a place lies; places are asked for in text order. */
function paragraphFinder(paragraphs: readonly Paragraph[]): (offset: number) => string {
  let at = 0;
  return (offset) => {
    while ((paragraphs[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= offset) at += 1;
    return paragraphs[at]?.id ?? '';
  };
}

/** Sentences in the order of their words, so that a beginning is found without reading them all. */
type ByWords = readonly { readonly words: string; readonly sentence: Sentence }[];

function byWords(text: ArticleText, sentences: readonly Sentence[]): ByWords {
  return sentences
    .map((sentence) => ({ words: text.readable(sentence), sentence }))
    .sort((a, b) => (a.words < b.words ? -1 : a.words > b.words ? 1 : 0));
}

/** The sentence that begins with the words; otherwise undefined, with the problem reported. */
function sentenceBeginning(
  sentences: ByWords,
  begins: string,
  place: SourcePlace,
  problems: ProblemList,
): Sentence | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.words ?? '') < begins) low = middle + 1;
    else high = middle;
  }
  const hits: Sentence[] = [];
  for (let at = low; sentences[at]?.words.startsWith(begins); at += 1) {
    const found = sentences[at];
    if (found) hits.push(found.sentence);
  }
  if (hits.length === 1) return hits[0];
  const code = hits.length === 0 ? 'WORDS_NOT_FOUND' : 'WORDS_AMBIGUOUS';
  problems.add(code, place, `${hits.length} sentences begin “${begins}”.`);
  return undefined;
}

/** The sentences, those marked that nobody has read. */
function withReading(
  text: ArticleText,
  sentences: readonly Sentence[],
  { content: { read }, at }: Source<typeof articleFile>,
  problems: ProblemList,
): Sentence[] {
  if (read === 'all') return [...sentences];
  const words = byWords(text, sentences);
  const found = new Set(
    read.map((begins, index) => sentenceBeginning(words, begins, at('read', index), problems)?.id),
  );
  return sentences.map((sentence) =>
    found.has(sentence.id) ? sentence : { ...sentence, unread: true },
  );
}

function readMentions(
  text: ArticleText,
  sentences: readonly Sentence[],
  source: Source<typeof mentionsFile> | undefined,
  problems: ProblemList,
): { mentions: Mention[]; places: SourcePlace[]; sentences: Sentence[] } {
  const rows: { mention: Mention; place: SourcePlace }[] = [];
  const words = byWords(text, sentences);
  const waivers = new Map<string, NonNullable<Sentence['waived']>>();
  source?.content.forEach(({ begins, mentions, waived }, index) => {
    const place = source.at(index);
    const sentence = sentenceBeginning(words, begins, place, problems);
    if (!sentence) return;
    if (waived) waivers.set(sentence.id, waived);
    if (waived && sentence.unread) {
      problems.add('NOT_READ', place, `“${begins}…” is waived, and yet nobody has read it.`);
    }
    mentions.forEach(({ all, generic, entities, ...selector }, nth) => {
      const at = source.at(index, 'mentions', nth);
      const spans = all
        ? text.find(selector, sentence)
        : [findWords(text, selector, at, problems, undefined, sentence)];
      if (spans.length === 0) {
        problems.add('WORDS_NOT_FOUND', at, `“${selector.exact}” is not in this sentence.`);
      }
      for (const span of spans) {
        if (!span) continue;
        const mention = { ...span, sentence: sentence.id, entities, ...(generic && { generic }) };
        rows.push({ mention, place: at });
      }
    });
  });
  rows.sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  // Those that a place lies in, the innermost last.
  const open: Mention[] = [];
  for (const { mention, place } of rows) {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= mention.start) open.pop();
    const around = open.at(-1);
    if (around && around.end < mention.end) {
      const message = `“${text.slice(mention)}” overlaps “${text.slice(around)}”.`;
      problems.add('MENTION_OVERLAP', place, message);
    }
    open.push(mention);
  }
  return {
    mentions: rows.map((row) => row.mention),
    places: rows.map((row) => row.place),
    sentences: sentences.map((sentence) => {
      const waived = waivers.get(sentence.id);
      return waived ? { ...sentence, waived } : sentence;
    }),
  };
}

function withTranslations(
  text: ArticleText,
  sentences: readonly Sentence[],
  source: Source<typeof translationsFile> | undefined,
  problems: ProblemList,
): Sentence[] {
  const english = new Map<string, string>();
  const words = byWords(text, sentences);
  source?.content.forEach(({ begins, en }, index) => {
    const place = source.at(index);
    const sentence = sentenceBeginning(words, begins, place, problems);
    if (sentence && english.has(sentence.id)) {
      problems.add('DUPLICATE_KEY', place, `The sentence “${begins}…” is translated twice.`);
    }
    if (sentence) english.set(sentence.id, en);
  });
  return sentences.map((sentence) => {
    const translation = english.get(sentence.id);
    return translation === undefined ? sentence : { ...sentence, translation };
  });
}
