import type { NetworkNodeType } from '../api/graphql.ts';

/** What can be chosen. A line and a junction both stand for their statement. */
export const selectionTypes = [
  'entity',
  'statement',
  'missing',
  'sentence',
  'kind',
  'family',
] as const;

export type SelectionType = (typeof selectionTypes)[number];

/** What the details show and the drawing lights. */
export interface Selection {
  readonly type: SelectionType;
  /** Of a sentence the article's slug, a stroke and its own; of a kind or family its enum value. */
  readonly slug: string;
}

const typeOfNode: Record<NetworkNodeType, SelectionType> = {
  ENTITY: 'entity',
  JUNCTION: 'statement',
  GHOST: 'missing',
};

/** What a click on a node of the drawing chooses. */
export function selectionOfNode(type: NetworkNodeType, slug: string): Selection {
  return { type: typeOfNode[type], slug };
}

/** Whether two selections are the same thing. */
export function isSame(a: Selection | null, b: Selection | null): boolean {
  return a?.type === b?.type && a?.slug === b?.slug;
}

/** A sentence of an article as a selection. */
export function sentenceSelection(article: string, sentence: string): Selection {
  return { type: 'sentence', slug: `${article}/${sentence}` };
}

/** The article and the sentence that a selection of a sentence names. */
export function partsOfSentence(slug: string): { article: string; sentence: string } {
  const at = slug.lastIndexOf('/');
  return { article: slug.slice(0, Math.max(0, at)), sentence: slug.slice(at + 1) };
}
