import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Language, langTag } from '../i18n/language.ts';
import { useLanguage } from '../i18n/use-language.ts';

/** Each language is named in itself. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const language = useLanguage();
  const data: { value: Language; label: React.ReactNode }[] = [
    { value: 'zh', label: <span lang={langTag.zh}>{t('page.header.chinese')}</span> },
    { value: 'en', label: <span lang={langTag.en}>{t('page.header.english')}</span> },
  ];
  return (
    <SegmentedControl
      aria-label={t('page.header.language')}
      size="sm"
      data={data}
      value={language}
      onChange={(value) => void i18n.changeLanguage(value)}
    />
  );
}
