import type { TFunction } from 'i18next';
import { CombinedError } from 'urql';
import { failureCode, isKnownFailure } from '../api/failure-code.ts';
import { DataReplacedError } from './data-replaced-error.ts';

/** What went wrong, in the page's language: an error's own message is in English only. */
export function failureText(error: unknown, t: TFunction): string {
  if (error instanceof DataReplacedError) return t('parts.replaced');
  const code = error instanceof CombinedError ? failureCode(error) : '';
  return t(`parts.failure.${isKnownFailure(code) ? code : 'unknown'}`);
}
