import type { Language } from '../../graph-seed/model/bilingual.ts';
import type { OntologyIndex } from '../../graph-seed/model/ontology.ts';
import type { RequestContext } from '../explore/request-context.ts';
import type { DataSetInfo } from '../ports/graph-store.ts';
import { markedWords } from './marked-words.ts';
import type { Html } from './markup.ts';
import { type PageWord, pageWords } from './page-words.ts';

/** What even a page without data is written with. */
export interface PageWriter {
  readonly language: Language;
  /** An address within the site, which keeps the language where this page's address names it. */
  href(path: string, language?: Language): string;
  /**
   * The same address with scheme and host where the site's are known, in the language where it is
   * given.
   */
  url(path: string, language?: Language): string;
  /** The path that the site's paths are under, with a stroke at both ends. */
  readonly base: string;
  /** The address of the API. */
  readonly api: string;
  /** A phrase in the page's language, its places filled in. */
  say(word: PageWord, places?: Readonly<Record<string, string | number>>): string;
  /** Text of the data in the page's language, isolated and marked. */
  words(text: string): Html;
}

/** What a page of the data is written with. */
export interface PageContext extends PageWriter {
  readonly context: RequestContext;
  readonly dataSet: DataSetInfo;
  readonly ontology: OntologyIndex;
  /** What the ontology calls an id of one of its tables, in the page's language. */
  label(table: keyof OntologyIndex, id: string): string;
}

/** A page as its own module tells it; the frame around it and the head are the same for all. */
export interface PlainPage {
  /** Its permanent address; absent where there is nothing at the address. */
  readonly path?: string;
  /** What it is of, as it stands in the title; absent for the whole data set. */
  readonly name?: string;
  readonly description: string;
  readonly content: Html;
  /** What it tells in the vocabulary of schema.org. */
  readonly linkedData?: Readonly<Record<string, unknown>>;
}

/** Writes the page of an address; null where the address names nothing. */
export type WritePage = (
  page: PageContext,
  parameters: Readonly<Record<string, string>>,
) => Promise<PlainPage | null>;

/** Rows that a list shows; the API pages through more. */
export const mostRows = 1_000;

interface Address {
  /** Scheme and host of the site, where they are known. */
  readonly origin: string | undefined;
  /** The path that the site's paths are under, with a stroke at both ends. */
  readonly base: string;
  readonly language: Language;
  /** Set where the address itself names the language. */
  readonly byAddress: boolean;
}

export function pageWriter({ origin = '', base, language, byAddress }: Address): PageWriter {
  const inLanguage = (path: string, chosen: Language | undefined) => {
    const [before = '', hash] = path.split('#');
    const query = chosen ? `?lang=${chosen}` : '';
    return `${base}${before.slice(1)}${query}${hash === undefined ? '' : `#${hash}`}`;
  };
  return {
    language,
    href: (path, chosen) => inLanguage(path, chosen ?? (byAddress ? language : undefined)),
    url: (path, chosen) => `${origin}${inLanguage(path, chosen)}`,
    base,
    api: `${base}graphql`,
    say: (word, places = {}) =>
      pageWords[word][language].replace(/\{\{(\w+)\}\}/g, (place, name: string) => {
        const value = places[name] ?? place;
        return typeof value === 'number' ? value.toLocaleString('en-US') : value;
      }),
    words: (text) => markedWords(text, language),
  };
}
