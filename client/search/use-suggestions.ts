import { useMemo } from 'react';
import { useNetwork } from '../graph/network-context.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { namesInNetwork } from './names-in-network.ts';
import { type SuggestionGroup, suggestionGroups } from './suggestions.ts';
import { useSearchAnswer } from './use-search-answer.ts';

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

/**
 * What the server finds, or without it the names that the page knows already: so many names, and so
 * many sentences, at most.
 */
export function useSuggestions(wanted: string, most: number): Suggestions {
  const language = useLanguage();
  const network = useNetwork();
  const { query, answer, failed, askAgain } = useSearchAnswer(wanted, most);
  const { groups, more } = useMemo(() => {
    if (answer) return { groups: suggestionGroups(answer, language), more: answer.more };
    if (!failed) return { groups: [], more: false };
    const found = namesInNetwork(network, query, most + 1);
    const names = found.slice(0, most);
    return {
      groups: suggestionGroups({ names, sentences: [] }, language),
      more: found.length > most,
    };
  }, [answer, failed, language, most, network, query]);
  return { query, groups, more, failed, askAgain };
}
