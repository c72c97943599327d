import type { Article, Mention, Sentence } from '../../graph-seed/model/article.ts';
import { textOf } from '../../graph-seed/model/article-text.ts';
import { coverageBy } from '../../graph-seed/model/coverage.ts';
import { quoteAsRead } from '../explore/quotes-as-read.ts';
import { statementsOn } from '../explore/statements-on.ts';
import type { SchemaParts } from './builder.ts';

/** Quote, QuotedSentence, Sentence, Paragraph and Article. */
export function addArticleTypes(parts: SchemaParts): void {
  addQuoteTypes(parts);
  addQuotedSentences(parts);
  addSentenceTypes(parts);
  addWholeArticle(parts);
}

function addQuoteTypes({ refs }: SchemaParts): void {
  refs.quote.implement({
    description:
      'Words of an article. Offsets count Unicode code points of its text, the end excluded.',
    fields: (t) => ({
      exact: t.exposeString('exact', { description: 'The slice, verbatim.' }),
      words: t.string({
        description:
          'As it is read: line breaks inside a word or sentence joined, blanks as printed.',
        resolve: (quote, _, { context }) => quoteAsRead(quote, context),
      }),
      start: t.exposeInt('start', { description: 'Where it begins.' }),
      end: t.exposeInt('end', { description: 'Where it ends, excluded.' }),
      context: t.boolean({
        description: 'True where it only tells who 该村 or 我们 is.',
        resolve: ({ context }) => context ?? false,
      }),
      articleSlug: t.exposeString('article', { description: 'The article’s slug.' }),
      article: t.field({
        type: refs.article,
        nullable: true,
        description: 'The article.',
        resolve: ({ article }, _, { context }) => context.article.load(article),
      }),
      sentences: t.field({
        type: [refs.sentence],
        description: 'The sentences it lies in.',
        resolve: async ({ article: id, sentences }, _, { context }) => {
          const article = await context.article.load(id);
          return (article?.sentences ?? [])
            .filter((sentence) => sentences.includes(sentence.id))
            .map((sentence) => ({ article, sentence }))
            .filter((row): row is typeof row & { article: NonNullable<typeof article> } =>
              Boolean(row.article),
            );
        },
      }),
    }),
  });
}

function addQuotedSentences({ refs }: SchemaParts): void {
  refs.quoteMark.implement({
    description: 'Quoted words of a sentence, counted in Unicode code points of its text.',
    fields: (t) => ({
      start: t.exposeInt('start', { description: 'The first character, from 0.' }),
      end: t.exposeInt('end', { description: 'The one after the last.' }),
      context: t.exposeBoolean('context', {
        description: 'True where they only tell who 该村 or 我们 is.',
      }),
    }),
  });
  refs.quotedSentence.implement({
    description: 'A sentence with what a statement quotes of it.',
    fields: (t) => ({
      sentence: t.field({
        type: refs.sentence,
        description: 'The sentence.',
        resolve: ({ article, sentence }) => ({ article, sentence }),
      }),
      article: t.expose('article', { type: refs.article, description: 'The article.' }),
      marks: t.field({
        type: [refs.quoteMark],
        description: 'The quoted words within its text, in order, none over another.',
        resolve: ({ marks }) => [...marks],
      }),
    }),
  });
}

function addSentenceTypes({ refs, enums }: SchemaParts): void {
  refs.mention.implement({
    description: 'Words of a sentence that name entities; one may name several (两区).',
    fields: (t) => ({
      start: t.exposeInt('start', { description: 'Where it begins in the article’s text.' }),
      end: t.exposeInt('end', { description: 'Where it ends, excluded.' }),
      entities: t.field({
        type: [refs.entity],
        description: 'What it names.',
        resolve: ({ entities }, _, { context }) => context.entities(entities),
      }),
    }),
  });
  refs.sentence.implement({
    description: 'A sentence of an article.',
    fields: (t) => ({
      slug: t.string({
        description: 'Its id within the article.',
        resolve: ({ sentence }) => sentence.id,
      }),
      text: t.string({
        description: 'Its words, line breaks inside a word or sentence joined.',
        resolve: ({ article, sentence }) => textOf(article).readable(sentence),
      }),
      translation: t.string({
        nullable: true,
        description: 'English, by the curators of the data set; not the article’s own.',
        resolve: ({ sentence }) => sentence.translation,
      }),
      start: t.int({ description: 'Where it begins.', resolve: (row) => row.sentence.start }),
      end: t.int({ description: 'Where it ends, excluded.', resolve: (row) => row.sentence.end }),
      mentions: t.field({
        type: [refs.mention],
        description: 'What it names, in text order.',
        resolve: ({ article, sentence }) => mentionsIn(article, sentence),
      }),
      statements: t.field({
        type: [refs.statement],
        description: 'The statements that rest on it, those it only gives context to left out.',
        resolve: ({ article, sentence }, _, { context }) =>
          statementsOn(article, sentence, context),
      }),
      coverage: t.field({
        type: enums.coverage,
        description: 'How far it is read, and what it says of the data set’s entities.',
        resolve: async ({ article, sentence }, _, { context }) => {
          const statements = await statementsOn(article, sentence, context);
          return coverageBy(sentence, statements.length, mentionsIn(article, sentence).length);
        },
      }),
      waived: t.field({
        type: refs.bilingual,
        nullable: true,
        description: 'Why it carries no statement although it names entities.',
        resolve: ({ sentence }) => sentence.waived,
      }),
      paragraph: t.string({
        description: 'Slug of the paragraph it begins in.',
        resolve: ({ sentence }) => sentence.paragraph,
      }),
    }),
  });
}

function addWholeArticle({ builder, refs }: SchemaParts): void {
  const role = builder.enumType('ParagraphRole', {
    description: 'What a paragraph is in its article.',
    values: {
      TITLE: { value: 'title', description: 'The title.' },
      BYLINE: { value: 'byline', description: 'The line that names the authors.' },
      HEADING: { value: 'heading', description: 'A heading within.' },
      CAPTION: { value: 'caption', description: 'A picture’s caption.' },
      BODY: { value: 'body', description: 'Running text.' },
    } as const,
  });
  refs.note.implement({
    description: 'What the curators note of some words.',
    fields: (t) => ({
      start: t.exposeInt('start', { description: 'Where the words begin.' }),
      end: t.exposeInt('end', { description: 'Where they end, excluded.' }),
      note: t.expose('note', { type: refs.bilingual, description: 'The note.' }),
      after: t.boolean({
        description:
          'Of a loss: true where text is lost behind the words, false where before them.',
        resolve: ({ after }) => after === true,
      }),
    }),
  });
  refs.paragraph.implement({
    description: 'A paragraph of an article.',
    fields: (t) => ({
      slug: t.exposeString('id', { description: 'Its id within the article.' }),
      role: t.field({ type: role, description: 'What it is.', resolve: (row) => row.role }),
      start: t.exposeInt('start', { description: 'Where it begins.' }),
      end: t.exposeInt('end', { description: 'Where it ends, excluded.' }),
    }),
  });
  builder.node(refs.article, {
    id: { resolve: ({ id }) => id },
    loadMany: (ids, { context }) => ids.map((id) => context.article.load(id)),
    description: 'An article as printed, with its sentences.',
    fields: (t) => ({
      slug: t.exposeString('id', { description: 'Readable id.' }),
      title: t.exposeString('title', { description: 'As printed.' }),
      standing: t.expose('standing', {
        type: refs.bilingual,
        description: 'Whose text it is and under which terms it stands here.',
      }),
      sha256: t.exposeString('sha256', { description: 'Digest of the text’s bytes, in hex.' }),
      text: t.exposeString('text', { description: 'Verbatim.' }),
      joinableBreaks: t.expose('joinableBreaks', {
        type: [refs.mark],
        description: 'Line breaks inside a word or sentence, which are no part of what is read.',
      }),
      lacunae: t.expose('lacunae', {
        type: [refs.note],
        description: 'Where text is lost: the words left after the loss, or before it.',
      }),
      misprints: t.expose('misprints', {
        type: [refs.note],
        description: 'Printing errors, kept as printed.',
      }),
      paragraphs: t.expose('paragraphs', {
        type: [refs.paragraph],
        description: 'In text order.',
      }),
      sentences: t.field({
        type: [refs.sentence],
        description: 'In text order.',
        resolve: (article) => article.sentences.map((sentence) => ({ article, sentence })),
      }),
    }),
  });
}

function mentionsIn({ mentions }: Article, { id }: Sentence): Mention[] {
  return mentions.filter(({ sentence }) => sentence === id);
}
