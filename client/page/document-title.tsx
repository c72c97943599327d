import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../i18n/language.ts';
import { useLanguage } from '../i18n/use-language.ts';

/** The window's title in the page's language. */
export function DocumentTitle({ title }: { readonly title: Bilingual | undefined }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return <title>{title?.[language] ?? t('app.name')}</title>;
}
