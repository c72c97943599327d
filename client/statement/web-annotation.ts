import type { CitedQuote } from '../api/cited-document.ts';
import { type Bilingual, langTag } from '../i18n/language.ts';
import type { CitedSource } from './citation.ts';

interface Annotated extends Bilingual {
  readonly quotes: readonly CitedQuote[];
  /** The permanent address of an article by its slug. */
  readonly addressOf: (article: string) => string;
}

/**
 * A statement as a W3C Web Annotation in JSON-LD: its sentence is the body, its quotes are the targets,
 * by their words and by their places in code points, as the recommendation counts them.
 */
export function webAnnotation(
  { zh, en, quotes, addressOf }: Annotated,
  { address, authors, article, publication }: CitedSource,
): string {
  const creator = authors.map(({ name, nameEn }) => ({ type: 'Person', name, nick: nameEn }));
  const { publisher, published, url } = publication;
  const annotation = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: address,
    type: 'Annotation',
    motivation: 'describing',
    body: [
      { type: 'TextualBody', value: zh, language: langTag.zh, format: 'text/plain' },
      { type: 'TextualBody', value: en, language: langTag.en, format: 'text/plain' },
    ],
    target: quotes.map(({ articleSlug, exact, start, end }) => ({
      source: {
        id: addressOf(articleSlug),
        type: 'Text',
        language: langTag.zh,
        'dc:title': article,
        ...(publisher && { 'dc:publisher': publisher.zh }),
        ...(published && { 'dc:date': published.date }),
        ...(url && { 'dc:source': url }),
        ...(creator.length > 0 && { creator }),
      },
      selector: [
        { type: 'TextQuoteSelector', exact },
        { type: 'TextPositionSelector', start, end },
      ],
    })),
  };
  return JSON.stringify(annotation, null, 2);
}
