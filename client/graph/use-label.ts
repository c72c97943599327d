import { useCallback } from 'react';
import { useLanguage } from '../i18n/use-language.ts';
import type { Labels } from './network.ts';
import { useNetwork } from './network-context.ts';

/** What the ontology calls a word of one of its tables; the word itself where it does not. */
export type Label = (table: keyof Labels, name: string) => string;

/** The ontology's labels in the page's language; the same while neither changes. */
export function useLabel(): Label {
  const { labels } = useNetwork();
  const language = useLanguage();
  return useCallback(
    (table, name) => labels[table].get(name)?.[language] ?? name,
    [labels, language],
  );
}
