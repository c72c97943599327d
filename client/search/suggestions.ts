import type { EntityKind } from '../api/graphql.ts';
import type { NameHit, SentenceHit } from '../api/search-document.ts';
import type { Language } from '../i18n/language.ts';
import { type Selection, sentenceSelection } from '../view/selection.ts';
import { excerpt, type MarkedWords } from './excerpt.ts';

/** How a name matched, where its marks alone do not show it. */
export type Note = 'pinyin' | 'initials' | 'oneEdit' | 'homophone';

/** Something found that can be chosen. */
export interface Suggestion {
  readonly selection: Selection;
  readonly words: MarkedWords;
  /** The same in the other language. */
  readonly beside?: MarkedWords | undefined;
  /** An alias that matches where the name does not. */
  readonly alias?: MarkedWords | undefined;
  /** What tells it from others of its name. */
  readonly distinction?: string | undefined;
  readonly note?: Note | undefined;
  /** Of a sentence, where sentences of several articles are found. */
  readonly article?: string | undefined;
}

export interface SuggestionGroup {
  /** Null for sentences. */
  readonly kind: EntityKind | null;
  readonly suggestions: readonly Suggestion[];
}

/** What was found, names under their kinds, the kind of the best name first, then sentences. */
export function suggestionGroups(
  { names, sentences }: { names: readonly NameHit[]; sentences: readonly SentenceHit[] },
  language: Language,
): SuggestionGroup[] {
  const kinds = [...new Set(names.map(({ entity }) => entity.kind))];
  const groups: SuggestionGroup[] = kinds.map((kind) => ({
    kind,
    suggestions: names
      .filter(({ entity }) => entity.kind === kind)
      .map((hit) => ofName(hit, language)),
  }));
  if (sentences.length === 0) return groups;
  const isOfSeveral = new Set(sentences.map(({ article }) => article.slug)).size > 1;
  const found = sentences.map((hit) => ofSentence(hit, language, isOfSeveral));
  return [...groups, { kind: null, suggestions: found }];
}

/** How many names and sentences are in the groups. */
export function countsOf(groups: readonly SuggestionGroup[]) {
  const countOf = (isName: boolean) =>
    groups
      .filter(({ kind }) => (kind !== null) === isName)
      .reduce((sum, { suggestions }) => sum + suggestions.length, 0);
  return { names: countOf(true), sentences: countOf(false) };
}

/** What is said of a match that is none to the letter. */
const nearly: Partial<Record<NameHit['match'], Note>> = {
  ONE_EDIT: 'oneEdit',
  HOMOPHONE: 'homophone',
};

function ofName({ match, entity, matched }: NameHit, language: Language): Suggestion {
  const byField = (wanted: NameHit['matched'][number]['field']) =>
    matched.find(({ field }) => field === wanted);
  const [name, english, alias] = [byField('NAME'), byField('NAME_EN'), byField('ALIAS')];
  const zh: MarkedWords = { text: entity.name, language: 'zh', marks: name?.marks ?? [] };
  const en: MarkedWords = { text: entity.nameEn, language: 'en', marks: english?.marks ?? [] };
  const showsEnglish = language === 'en' || (english !== undefined && !name);
  const printed = name ?? alias;
  const hidden = showsEnglish && english ? undefined : noteOf(printed?.by);
  return {
    selection: { type: 'entity', slug: entity.slug },
    words: language === 'en' ? en : zh,
    beside: language === 'en' ? zh : showsEnglish ? en : undefined,
    alias: alias && !name ? { text: alias.text, language: 'zh', marks: alias.marks } : undefined,
    distinction: entity.distinction?.[language],
    note: nearly[match] ?? hidden,
  };
}

function noteOf(by: NameHit['matched'][number]['by'] | undefined): Note | undefined {
  if (by === 'PINYIN') return 'pinyin';
  return by === 'INITIALS' ? 'initials' : undefined;
}

/** What matches is shown, and beside it what also matches, or what the reader reads instead. */
function ofSentence(hit: SentenceHit, language: Language, isOfSeveral: boolean): Suggestion {
  const { match, marks, translationMarks, article, sentence } = hit;
  const isTranslated = match === 'TRANSLATION';
  const [found, other] = isTranslated ? (['en', 'zh'] as const) : (['zh', 'en'] as const);
  const texts = { zh: sentence.text, en: sentence.translation };
  const beside = match === 'BOTH' || other === language ? texts[other] : null;
  return {
    selection: sentenceSelection(article.slug, sentence.slug),
    words: excerpt({ text: texts[found] ?? '', language: found, marks }),
    beside:
      beside === null
        ? undefined
        : excerpt({ text: beside, language: other, marks: isTranslated ? [] : translationMarks }),
    article: isOfSeveral ? article.title : undefined,
  };
}
