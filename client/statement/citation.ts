import type { Bilingual, Language } from '../i18n/language.ts';

/** What a citation names of a statement, beside its own words. */
export interface CitedSource {
  readonly article: string;
  readonly dataSet: Bilingual;
  readonly version: string;
  /** Of any length; its first twelve letters are cited, as the page shows them. */
  readonly hash: string;
  readonly address: string;
}

interface CitedStatement extends Bilingual {
  readonly evidence: readonly { readonly words: string; readonly context: boolean }[];
}

/** Letters of the data's hash that are shown. */
const shortHash = (hash: string): string => hash.slice(0, 12);

/** A statement as plain text to be put under one's own, in the language; quotes stay Chinese. */
export function citation(
  statement: CitedStatement,
  source: CitedSource,
  language: Language,
  /** The day on which it was read, as `2026-05-01`. */
  accessed: string,
): string {
  const { article, dataSet, version, address } = source;
  const quotes = (isContext: boolean) =>
    statement.evidence
      .filter(({ context }) => context === isContext)
      .map(({ words }) => `“${words}”`)
      .join(language === 'zh' ? '' : ', ');
  const [words, context] = [quotes(false), quotes(true)];
  const sentence = ended(statement[language], language);
  const hash = shortHash(source.hash);
  if (language === 'zh') {
    const meant = context && `（所指见上下文：${context}）`;
    return `${sentence}原文：${words}${meant}。《${article}》。数据集“${dataSet.zh}”，版本 ${version}（数据指纹 ${hash}）。${address}（访问日期：${accessed}）。`;
  }
  const meant = context && ` (context: ${context})`;
  return `${sentence} Quoted: ${words}${meant}. In: 《${article}》. Data set “${dataSet.en}”, version ${version} (data hash ${hash}). ${address} (accessed ${accessed}).`;
}

function ended(sentence: string, language: Language): string {
  if (/[。.！？!?]$/u.test(sentence)) return sentence;
  return `${sentence}${language === 'zh' ? '。' : '.'}`;
}
