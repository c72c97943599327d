import { partsOfSentence, type Selection } from '../view/selection.ts';

interface Choices {
  /** Slugs of all articles, in their order. */
  readonly articles: readonly string[];
  readonly selection: Selection | null;
  /** Quotes of the chosen statement, where one is chosen and known. */
  readonly quotes: readonly { readonly articleSlug: string }[];
  /** What the reader took from the list, and what was chosen on the page at that time. */
  readonly picked: { readonly article: string; readonly during: Selection | null } | null;
}

/** The article to show: of what was chosen last, on the page or from the list, else the first. */
export function articleToRead({ articles, selection, quotes, picked }: Choices): string | null {
  const wanted = [
    picked?.during === selection ? picked?.article : undefined,
    ...ofSelection(selection, quotes),
    picked?.article,
    articles[0],
  ];
  return wanted.find((slug) => slug !== undefined && articles.includes(slug)) ?? null;
}

function ofSelection(selection: Selection | null, quotes: Choices['quotes']): string[] {
  if (selection?.type === 'sentence') return [partsOfSentence(selection.slug).article];
  if (selection?.type === 'statement') return quotes.map(({ articleSlug }) => articleSlug);
  // An article is an entity too.
  return selection?.type === 'entity' ? [selection.slug] : [];
}
