import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Network } from '../graph/network.ts';
import { useNetwork } from '../graph/network-context.ts';
import { type Label, useLabel } from '../graph/use-label.ts';
import type { Language } from '../i18n/language.ts';
import { useLanguage } from '../i18n/use-language.ts';

/** What columns need to say anything in the page's language. */
export interface TableContext {
  readonly t: TFunction;
  readonly language: Language;
  readonly label: Label;
  readonly network: Pick<Network, 'kinds' | 'families' | 'missing' | 'disputed' | 'onlySource'>;
}

/** The same while neither language nor network changes. */
export function useTableContext(): TableContext {
  const { t } = useTranslation();
  const language = useLanguage();
  const label = useLabel();
  const network = useNetwork();
  return useMemo(() => ({ t, language, label, network }), [t, language, label, network]);
}
