import type { Source } from '../api/source-fragment.ts';
import type { End } from '../api/statement-fragment.ts';
import type { TableEnd, TableEntity, TableStatement, TableTime } from '../api/table-fragments.ts';
import type { Language } from '../i18n/language.ts';
import { nameOf } from '../i18n/name-of.ts';
import { endName } from './end-name.ts';
import type { TableContext } from './table-context.ts';

/** Several things in one cell. */
export function listText(texts: readonly string[], language: Language): string {
  return texts.join(language === 'zh' ? '、' : ', ');
}

export function namesText(entities: readonly TableEntity[], language: Language): string {
  return listText(
    entities.map((entity) => nameOf(entity, language)),
    language,
  );
}

/** Who reports a statement, and when. */
export function sourcesText(articles: readonly Source[], language: Language): string {
  return articles.map(({ source }) => source[language]).join(language === 'zh' ? '；' : '; ');
}

/** An end's name; one without any word of the article by what it is, and that it is not named. */
export function endText(end: End, { t, language, network }: TableContext): string {
  if (end.__typename === 'MissingEnd' && !end.mention) {
    return t('shared.missingKind', { kind: network.kinds.get(end.kind)?.label[language] ?? '' });
  }
  return endName(end, network.kinds)[language];
}

/** Ends with what each missing one may be. */
export function endsText(ends: readonly TableEnd[], context: TableContext): string {
  const { t, language } = context;
  const texts = ends.map((end) => {
    const name = endText(end, context);
    if (end.__typename === 'Entity' || end.candidates.length === 0) return name;
    const orNotNamed = end.orNotNamed ? [t('shared.orNotNamed')] : [];
    const names = end.candidates.map((entity) => nameOf(entity, language));
    const candidates = `${t('statement.mayBe')}${listText([...names, ...orNotNamed], language)}`;
    return language === 'zh' ? `${name}（${candidates}）` : `${name} (${candidates})`;
  });
  return listText(texts, language);
}

/** The time in words, with its dates where the article or its context gives them. */
export function timeText(time: TableTime | null, language: Language): string {
  if (!time) return '';
  const { words, dates } = time;
  if (!dates) return words[language];
  return language === 'zh' ? `${words.zh}（${dates.zh}）` : `${words.en} (${dates.en})`;
}

/** Where a time begins, to be sorted by. */
export function timeNumber(time: TableTime | null): number | null {
  return time?.from ? Date.parse(time.from) : null;
}

/** The words a statement rests on, whole, what only gives context left out. */
export function quotesText(evidence: TableStatement['evidence']): string {
  return evidence
    .filter(({ context }) => !context)
    .map(({ words }) => words)
    .join('……');
}
