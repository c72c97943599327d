import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Network } from '../graph/network.ts';
import { selectionName } from '../graph/selection-name.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { useView } from '../view/view-context.ts';

/** Keeps the window's title in the page's language: what is chosen, and the data set. */
export function useDocumentTitle(network: Network | undefined): void {
  const { t } = useTranslation();
  const language = useLanguage();
  const selection = useView((state) => state.selection);
  const title = network?.dataSet.title[language] ?? t('shared.site');
  const name = network && selection && selectionName(selection, network, t)[language];
  const words = name ? `${name} · ${title}` : title;
  useEffect(() => {
    document.title = words;
  }, [words]);
}
