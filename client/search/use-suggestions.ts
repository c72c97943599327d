import { useMemo } from 'react';
import { useNetwork } from '../graph/network-context.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { namesInNetwork } from './names-in-network.ts';
import { type SuggestionGroup, suggestionGroups } from './suggestions.ts';
import { mostFound, useSearchAnswer } from './use-search-answer.ts';

export interface Suggestions {
  /** What the groups answer: an earlier query while the answer to the present one is on its way. */
  readonly query: string;
  readonly groups: readonly SuggestionGroup[];
  /** True where there is more than the groups show. */
  readonly more: boolean;
  /** True where the server does not answer, and the groups are names of the drawing. */
  readonly failed: boolean;
  readonly askAgain: () => void;
}

/** What the server finds, or without it the names that the page knows already. */
export function useSuggestions(wanted: string): Suggestions {
  const language = useLanguage();
  const network = useNetwork();
  const { query, answer, failed, askAgain } = useSearchAnswer(wanted);
  const groups = useMemo(() => {
    if (answer) return suggestionGroups(answer, language);
    if (!failed) return [];
    const names = namesInNetwork(network, query, mostFound);
    return suggestionGroups({ names, sentences: [] }, language);
  }, [answer, failed, language, network, query]);
  return { query, groups, more: answer?.more ?? false, failed, askAgain };
}
