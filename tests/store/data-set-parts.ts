import { computeLayout } from '../../graph-seed/layout/compute-layout.ts';
import type { Article } from '../../graph-seed/model/article.ts';
import { ArticleText } from '../../graph-seed/model/article-text.ts';
import type { Bilingual } from '../../graph-seed/model/bilingual.ts';
import { type DataSet, dataSetSchema } from '../../graph-seed/model/data-set.ts';
import type { DataSetContent } from '../../graph-seed/model/documents.ts';
import type { Entity } from '../../graph-seed/model/entity.ts';
import { Kind } from '../../graph-seed/model/ontology.gen.ts';
import type { Quote } from '../../graph-seed/model/quote.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';
import { digested } from '../../graph-seed/reading/digested.ts';
import { paragraphSpans, sentenceSpans } from '../../graph-seed/reading/segment.ts';
import { projectOntology } from './project-ontology.ts';

const words = `试验报道 😀
周冬任甲公司总经理。甲公司与乙公司共同帮扶丙嘎查，由丁园区组织。
有一家企业为一个嘎查捐赠5万元，与己嘎查签订协议。丙嘎查与甲公司在本嘎查开展戊项目。
丙嘎查年收入20万元。李夏说：“丙嘎查年收入30万元。”乙公司位于丁园区。李夏撰写本文。`;

export const articleId = 'trial-report';
const text = new ArticleText(words);
const paragraphs = paragraphSpans(words).map((span, index) => ({
  id: `p${index + 1}`,
  role: index === 0 ? ('title' as const) : ('body' as const),
  ...span,
}));
const sentences = sentenceSpans(words, paragraphs, []).map((span, index) => ({
  id: `s${index + 1}`,
  paragraph: paragraphs.findLast(({ start }) => start <= span.start)?.id ?? '',
  ...span,
  translation: `Sentence ${index + 1}.`,
}));

export const both = (zh: string, en: string): Bilingual => ({ zh, en });

/** The words where the invented article has them. */
export function quote(exact: string, context?: true): Quote {
  const [span] = text.find({ exact });
  if (!span) throw new Error(`${exact} is not in the tiny article.`);
  const lies = sentences.filter(({ start, end }) => start < span.end && end > span.start);
  const ids = lies.map(({ id }) => id);
  return { article: articleId, exact, ...span, sentences: ids, ...(context && { context }) };
}

export function entity(id: string, kind: string, name: string, more: Partial<Entity> = {}): Entity {
  return {
    id,
    kind,
    name,
    nameEn: `The ${id}`,
    nameEnOrigin: 'translated',
    aliases: [],
    description: both(`${name}。`, `The ${id}.`),
    ...more,
  };
}

export function statement(
  given: Pick<Statement, 'id' | 'subjects' | 'property' | 'evidence'> & Partial<Statement>,
): Statement {
  return {
    qualifiers: {},
    open: [],
    certainty: 'stated',
    inferred: [],
    saidBy: [],
    resultOf: [],
    ...given,
  };
}

export const articleEntity = entity(articleId, Kind.Article, '试验报道 😀');

export const article: Article = {
  id: articleId,
  title: articleEntity.name,
  language: 'zh',
  published: { date: '2024-06', reason: both('据文意。', 'From what it tells.') },
  publisher: both('丁园区报', 'Zone News'),
  place: both('丁园区', 'The zone'),
  edition: both('晚报', 'Evening edition'),
  page: 'A2',
  url: 'https://news.example/trial',
  retrieved: '2024-07-01',
  entity: articleEntity,
  standing: both('虚构。', 'Invented.'),
  sha256: '0'.repeat(64),
  text: words,
  paragraphs,
  sentences,
  joinableBreaks: [],
  lacunae: [],
  misprints: [],
  mentions: [],
};

export type Content = Omit<DataSetContent, 'ontology' | 'layout'>;

/** The content as a whole data set, with the project's ontology, a layout and its hash. */
export function dataSetOf(content: Content, layout = computeLayout(content, 7)): DataSet {
  const whole = { ...content, ontology: projectOntology(), layout };
  // Through JSON, because that is how a data set comes from its files.
  return dataSetSchema.parse(JSON.parse(JSON.stringify(digested(whole))));
}

export function inOrder<T extends { id: string }>(rows: readonly T[]): T[] {
  return [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
}
