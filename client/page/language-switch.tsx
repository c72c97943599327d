import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Language, langTag } from '../i18n/language.ts';
import { useLanguage } from '../i18n/use-language.ts';
import styles from './header.module.css';

/** Each language is named in itself, by a letter or two where there is little room. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const language = useLanguage();
  const names = {
    zh: [t('page.header.chinese'), t('page.header.chineseShort')],
    en: [t('page.header.english'), t('page.header.englishShort')],
  };
  const data = (['zh', 'en'] as const).map((value) => ({
    value,
    label: (
      <span lang={langTag[value]}>
        <span className={styles.long}>{names[value][0]}</span>
        <span className={styles.short}>{names[value][1]}</span>
      </span>
    ),
  }));
  return (
    <SegmentedControl<Language>
      aria-label={t('page.header.language')}
      className={styles.languages ?? ''}
      size="sm"
      data={data}
      value={language}
      onChange={(value) => void i18n.changeLanguage(value)}
    />
  );
}
