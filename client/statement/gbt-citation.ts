import type { CitedSource } from './citation.ts';

/** More authors than these are “等”. */
const mostAuthors = 3;

/**
 * The article as GB/T 7714-2015 cites a part of an electronic whole. Its kind, outlet and date stand in
 * no data, so that it is “Z”, of no kind that the standard names, without either.
 */
export function gbtCitation(source: CitedSource, accessed: string): string {
  const { article, authors, dataSet, version, address } = source;
  const named = authors.slice(0, mostAuthors).map(({ name }) => name);
  if (authors.length > mostAuthors) named.push('等');
  const by = named.length > 0 ? `${named.join(', ')}. ` : '';
  return `${by}${article}[Z/OL]//${dataSet.zh}: 版本 ${version}. [${accessed}]. ${address}.`;
}
