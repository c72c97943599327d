import type { ShownQuery } from '../api/shown-query.ts';
import { partsOfSentence } from '../view/selection.ts';
import type { View } from '../view/view.ts';

const fields = `
      title
      sha256
      sentences {
        slug
        text
        translation
        coverage
        mentions { start end entities { slug name nameEn } }
        statements { slug sentence(language: ZH) }
      }`;

const ofOne = `query ArticleWithItsStatements($article: String!) {
  article(slug: $article) {${fields.replaceAll('\n  ', '\n')}
  }
}`;

const ofFirst = `query FirstArticleWithItsStatements {
  articles(first: 1) {
    nodes {${fields}
    }
  }
}`;

/** The article with what each sentence names and carries: of the chosen sentence, else what is read. */
export function articleQuery({ selection, article: read }: View): ShownQuery {
  const article = selection?.type === 'sentence' ? partsOfSentence(selection.slug).article : read;
  return article === null ? { query: ofFirst } : { query: ofOne, variables: { article } };
}
