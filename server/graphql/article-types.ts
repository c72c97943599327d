import { ArticleText } from '../../graph-seed/model/article-text.ts';
import type { SchemaParts } from './builder.ts';

/** Quote, Sentence, Paragraph and Article. */
export function addArticleTypes({ builder, refs }: SchemaParts): void {
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
  refs.quote.implement({
    description:
      'Words of an article. Offsets count Unicode code points of its text, the end excluded.',
    fields: (t) => ({
      exact: t.exposeString('exact', { description: 'The slice, verbatim.' }),
      start: t.exposeInt('start', { description: 'Where it begins.' }),
      end: t.exposeInt('end', { description: 'Where it ends, excluded.' }),
      context: t.boolean({
        description: 'True where it only tells who 该嘎查 or 我们 is.',
        resolve: ({ context }) => context ?? false,
      }),
      articleSlug: t.exposeString('article', { description: 'The article’s slug.' }),
      article: t.field({
        type: refs.article,
        nullable: true,
        description: 'The article.',
        resolve: ({ article }, _, { graph }) => graph.article.load(article),
      }),
      sentences: t.field({
        type: [refs.sentence],
        description: 'The sentences it lies in.',
        resolve: async ({ article: id, sentences }, _, { graph }) => {
          const article = await graph.article.load(id);
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
  refs.sentence.implement({
    description: 'A sentence of an article.',
    fields: (t) => ({
      slug: t.string({
        description: 'Its id within the article.',
        resolve: ({ sentence }) => sentence.id,
      }),
      text: t.string({
        description: 'Its words, line breaks inside a word or sentence joined.',
        resolve: ({ article, sentence }) =>
          new ArticleText(article.text, article.joinableBreaks).readable(sentence),
      }),
      translation: t.string({
        nullable: true,
        description: 'English, by the curators of the data set; not the article’s own.',
        resolve: ({ sentence }) => sentence.translation,
      }),
      start: t.int({ description: 'Where it begins.', resolve: (row) => row.sentence.start }),
      end: t.int({ description: 'Where it ends, excluded.', resolve: (row) => row.sentence.end }),
      paragraph: t.string({
        description: 'Slug of the paragraph it begins in.',
        resolve: ({ sentence }) => sentence.paragraph,
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
    loadMany: (ids, { graph }) => ids.map((id) => graph.article.load(id)),
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
