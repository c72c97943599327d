import { createHash } from 'node:crypto';
import type { Span } from '../../graph-seed/model/article-text.ts';
import type { Bilingual } from '../../graph-seed/model/bilingual.ts';
import { missingEndsOf } from '../../graph-seed/model/statement.ts';
import type { Page, PrintedSentence } from './page.ts';
import { selectorAt } from './selector-at.ts';
import { shortestBeginning, shortestFrom, shortestUpTo } from './shortest.ts';
import { statementRow } from './statement-row.ts';
import { vocabulary } from './vocabulary.ts';
import type { WrittenArticle } from './write-article.ts';
import { yamlMap, yamlRows } from './yaml-rows.ts';

/** The files of an article's folder, by name. */
export function articleFiles(article: WrittenArticle): Record<string, string> {
  const { page } = article.print;
  const texts = page.sentences.map(({ start, end }) => page.text.slice(start, end));
  const begins = texts.map((text) => shortestBeginning(text, texts));
  const verbatim = withBreak(page.text, article.lineBreak);
  return {
    'text.txt': verbatim,
    'article.yaml': articleFile(article, verbatim),
    'mentions.yaml': yamlRows(
      page.sentences
        .map((sentence, index) => ({
          begins: begins[index],
          mentions: mentionsIn(page, sentence),
          waived: sentence.waived,
        }))
        .filter(({ mentions }) => mentions.length > 0),
    ),
    'translations.yaml': yamlRows(
      page.sentences.map(({ en }, index) => ({ begins: begins[index], en })),
    ),
    'statements.yaml': statementsFile(article),
  };
}

/** Inside a sentence, as a narrow column or a lost page has it. */
function withBreak(text: string, at: number | undefined): string {
  return at === undefined ? text : `${text.slice(0, at)}\n\n${text.slice(at)}`;
}

function articleFile(
  { entity, day, print: { page, lacunae, misprints }, lineBreak }: WrittenArticle,
  verbatim: string,
): string {
  const paragraphs = verbatim.split('\n\n');
  const noted = (spans: readonly Span[], note: Bilingual) =>
    spans.map((span) => ({ words: selectorAt(page.text, span), note }));
  return yamlMap({
    id: entity.id,
    title: entity.name,
    titleEn: entity.nameEn,
    language: 'zh',
    description: entity.description,
    standing: vocabulary.standing,
    published: day,
    read: 'all',
    sha256: createHash('sha256').update(verbatim, 'utf8').digest('hex'),
    paragraphs: page.roles.map(({ start, role }) => {
      const [paragraph = ''] = page.text.slice(start).split('\n\n', 1);
      return { begins: shortestBeginning(paragraph, paragraphs), role };
    }),
    ...(lineBreak !== undefined && {
      joinableBreaks: [
        {
          before: shortestUpTo(page.text.slice(0, lineBreak), verbatim),
          after: shortestFrom(page.text.slice(lineBreak), verbatim),
        },
      ],
    }),
    lacunae: noted(lacunae, vocabulary.lost),
    misprints: noted(misprints, vocabulary.misprint),
  });
}

function mentionsIn({ text, names }: Page, sentence: PrintedSentence): object[] {
  const within = names.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  return within.map(({ entity, ...span }) => {
    const words = selectorAt(text, span, sentence);
    return { ...(typeof words === 'string' ? { exact: words } : words), entities: [entity] };
  });
}

function statementsFile({ print }: WrittenArticle): string {
  const { page, statements, evidence } = print;
  const dateline = selectorAt(page.text, print.dateline);
  const missing = new Map(statements.flatMap(missingEndsOf).map((end) => [end.id, end]));
  const rows = statements.map((statement) => {
    const quotes = (evidence.get(statement.id) ?? []).map(({ context, ...span }) => {
      const words = selectorAt(page.text, span);
      if (!context) return words;
      return { ...(typeof words === 'string' ? { exact: words } : words), context };
    });
    return statementRow(statement, quotes, dateline);
  });
  return [
    `missing:\n${yamlRows([...missing.values()], '  ')}`,
    `statements:\n${yamlRows(rows, '  ')}`,
  ].join('');
}
