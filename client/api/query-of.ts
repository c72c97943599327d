import type { DocumentInput } from 'urql';
import { stringifyDocument } from 'urql';

/** A document as text, laid out to be read. */
export function queryOf(document: DocumentInput): string {
  return stringifyDocument(document);
}
