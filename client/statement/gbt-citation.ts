import type { Publication } from '../api/source-fragment.ts';
import type { CitedSource } from './citation.ts';

/** More authors than these are “等”. */
const mostAuthors = 3;

/**
 * The article as GB/T 7714-2015 cites it: in a newspaper where its page is known, else on line where
 * its publisher is, else as a part of the data set, of no kind that the standard names. An inferred date
 * stands in brackets; what nobody knows is left out.
 */
export function gbtCitation(source: CitedSource, accessed: string): string {
  const { article, authors, publication } = source;
  const named = authors.slice(0, mostAuthors).map(({ name }) => name);
  if (authors.length > mostAuthors) named.push('等');
  const by = named.length > 0 ? `${named.join(', ')}. ` : '';
  return `${by}${article}${whole(source)}${readAt(publication, source.address, accessed)}`;
}

/** What the article is a part of, with its kind in brackets. */
function whole({ publication, dataSet, version }: CitedSource): string {
  const { publisher, place, edition, page, published } = publication;
  const date = published && (published.reason ? `[${published.date}]` : published.date);
  if (!publisher) {
    return `[Z/OL]//${dataSet.zh}: 版本 ${version}.${date ? ` ${date}` : ' '}`;
  }
  const paper = edition ? `${publisher.zh}(${edition.zh})` : publisher.zh;
  if (page !== null) return `[N/OL]. ${paper}${date ? `, ${date}` : ''}(${page})`;
  return `[EB/OL]. ${place ? `${place.zh}: ` : ''}${paper}${date ? `, ${date}` : ''}`;
}

/** Where it was read and when: at its own address, else in the data set. */
function readAt({ url, retrieved }: Publication, address: string, accessed: string): string {
  return url ? `[${retrieved ?? accessed}]. ${url}.` : `[${accessed}]. ${address}.`;
}
