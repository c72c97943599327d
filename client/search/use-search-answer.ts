import { useCallback, useEffect, useState } from 'react';
import { useClient } from 'urql';
import { type SearchAnswer, SearchDocument } from '../api/search-document.ts';
import { useTold } from '../view/use-told.ts';

/** Long enough that a word typed at an ordinary pace is asked for once. */
const pauseMs = 150;

interface Answered {
  /** What was asked; empty before anything is. */
  readonly query: string;
  /** Null before the first answer, and where the server gave none. */
  readonly answer: SearchAnswer | null;
  readonly failed: boolean;
}

interface SearchState extends Answered {
  readonly askAgain: () => void;
}

const nothing: Answered = { query: '', answer: null, failed: false };

/** The latest answer; it stays until the answer to the query is there, which none before it replaces. */
export function useSearchAnswer(query: string, most: number): SearchState {
  const client = useClient();
  const told = useTold();
  const [answered, setAnswered] = useState(nothing);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks the same again
  useEffect(() => {
    if (query === '') {
      setAnswered(nothing);
      return;
    }
    let stop = () => {};
    const timer = setTimeout(() => {
      const source = client.query(SearchDocument, { query, first: most, ...told });
      const { unsubscribe } = source.subscribe(({ data }) =>
        setAnswered({ query, answer: data?.search ?? null, failed: !data }),
      );
      stop = unsubscribe;
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [client, query, most, told, tries]);
  const askAgain = useCallback(() => setTries((count) => count + 1), []);
  return { ...answered, askAgain };
}
