import type { Language } from '../i18n/language.ts';

/** What a report of an error tells, beside the reader's own words. */
export interface ReportedStatement {
  readonly slug: string;
  readonly sentence: string;
  /** As they are read. */
  readonly quotes: readonly string[];
  readonly version: string;
  readonly hash: string;
  readonly address: string;
}

const labels = {
  zh: {
    subject: (slug: string) => `报告错误：${slug}`,
    what: '哪里不对：',
    nothing: '（尚未填写）',
    statement: '陈述编号：',
    sentence: '陈述：',
    quote: '原文：',
    version: '数据版本：',
    address: '地址：',
  },
  en: {
    subject: (slug: string) => `Error report: ${slug}`,
    what: 'What is wrong: ',
    nothing: '(not filled in yet)',
    statement: 'Statement: ',
    sentence: 'Sentence: ',
    quote: 'Quote: ',
    version: 'Data version: ',
    address: 'Address: ',
  },
} as const;

/** What a report is headed with. */
export function reportSubject({ slug }: ReportedStatement, language: Language): string {
  return labels[language].subject(slug);
}

/** A report as plain text: the reader's words first, then what they are about. */
export function reportText(
  statement: ReportedStatement,
  words: string,
  language: Language,
  { withQuotes = true } = {},
): string {
  const label = labels[language];
  const { slug, sentence, quotes, version, hash, address } = statement;
  return [
    label.what + (words.trim() || label.nothing),
    '',
    label.statement + slug,
    label.sentence + sentence,
    ...(withQuotes ? quotes.map((quote) => `${label.quote}“${quote}”`) : []),
    `${label.version}${version} (${hash})`,
    label.address + address,
  ].join('\n');
}
