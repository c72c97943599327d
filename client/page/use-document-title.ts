import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../i18n/language.ts';
import { useLanguage } from '../i18n/use-language.ts';

/** Keeps the window's title in the page's language. */
export function useDocumentTitle(title: Bilingual | undefined): void {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = title?.[language] ?? t('app.name');
  useEffect(() => {
    document.title = words;
  }, [words]);
}
