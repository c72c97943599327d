import type { Publication } from '../api/source-fragment.ts';
import type { Bilingual, Language } from '../i18n/language.ts';
import { nameOf } from '../i18n/name-of.ts';

/** What a citation names of a statement, beside its own words. */
export interface CitedSource {
  /** The article's title. */
  readonly article: string;
  readonly publication: Publication;
  /** Those who wrote it, in the order of ids; none where the article does not tell. */
  readonly authors: readonly { readonly name: string; readonly nameEn: string }[];
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
  const { article, authors, dataSet, version, address, publication } = source;
  const quotes = (isContext: boolean) =>
    statement.evidence
      .filter(({ context }) => context === isContext)
      .map(({ words }) => `“${words}”`)
      .join(language === 'zh' ? '' : ', ');
  const [words, context] = [quotes(false), quotes(true)];
  const sentence = ended(statement[language], language);
  const hash = shortHash(source.hash);
  const named = authors.map((author) => nameOf(author, language));
  if (language === 'zh') {
    const by = named.length > 0 ? `${named.join('、')}：` : '';
    const meant = context && `（所指见上下文：${context}）`;
    return `${sentence}原文：${words}${meant}。${by}《${article}》${published(publication, language)}。数据集“${dataSet.zh}”，版本 ${version}（数据指纹 ${hash}）。${address}（访问日期：${accessed}）。`;
  }
  const meant = context && ` (context: ${context})`;
  const by = named.length > 0 ? `${named.join(', ')}, ` : '';
  return `${sentence} Quoted: ${words}${meant}. In: ${by}《${article}》${published(publication, language)}. Data set “${dataSet.en}”, version ${version} (data hash ${hash}). ${address} (accessed ${accessed}).`;
}

/** Who published the article, when and where, as far as anybody knows. */
function published(publication: Publication, language: Language): string {
  const { publisher, edition, page, published: when, url } = publication;
  const isChinese = language === 'zh';
  const inferred = isChinese ? '（推断）' : ' (inferred)';
  const onPage = isChinese ? `第 ${page} 版` : `p. ${page}`;
  const parts = [
    publisher?.[language],
    edition?.[language],
    when && `${when.date}${when.reason ? inferred : ''}`,
    page && onPage,
    url,
  ].filter(Boolean);
  return parts.map((part) => `${isChinese ? '，' : ', '}${part}`).join('');
}

function ended(sentence: string, language: Language): string {
  if (/[。.！？!?]$/u.test(sentence)) return sentence;
  return `${sentence}${language === 'zh' ? '。' : '.'}`;
}
