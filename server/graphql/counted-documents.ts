import type { DocumentNode } from 'graphql';

/** Parsed queries that are kept, those used longest ago given up first. */
export interface DocumentCache {
  get(query: string): DocumentNode | undefined;
  set(query: string, document: DocumentNode): void;
}

/** A parsed query takes a hundred times the memory of its text. */
const mostDocuments = 200;
const longestQuery = 10_000;

/** The queries that come again and again, with whoever counts told of each look-up. */
export function countedDocuments(onLookUp: (outcome: 'hit' | 'miss') => void): DocumentCache {
  const kept = new Map<string, DocumentNode>();
  return {
    get: (query) => {
      const document = kept.get(query);
      onLookUp(document ? 'hit' : 'miss');
      if (document) {
        kept.delete(query);
        kept.set(query, document);
      }
      return document;
    },
    set: (query, document) => {
      if (query.length > longestQuery) return;
      kept.set(query, document);
      const [oldest] = kept.keys();
      if (kept.size > mostDocuments && oldest !== undefined) kept.delete(oldest);
    },
  };
}
