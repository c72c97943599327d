import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../i18n/language.ts';
import { useLanguage } from '../i18n/use-language.ts';
import type { Network } from '../network/network.ts';
import { useNetwork } from '../network/network-context.ts';

/** What columns need to say anything in the page's language. */
export interface TableContext {
  readonly t: TFunction;
  readonly language: Language;
  readonly network: Pick<Network, 'kinds' | 'families' | 'missing'>;
}

/** The same while neither language nor network changes. */
export function useTableContext(): TableContext {
  const { t } = useTranslation();
  const language = useLanguage();
  const network = useNetwork();
  return useMemo(() => ({ t, language, network }), [t, language, network]);
}
