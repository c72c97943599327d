import { useTranslation } from 'react-i18next';
import { type Bilingual, langTag } from '../i18n/language.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import styles from './reader.module.css';

interface NoteProps {
  readonly type: 'lacuna' | 'misprint' | 'waived';
  readonly words: Bilingual;
}

/** What the curators say of the words where it stands; bracketed, since it is not the article's. */
export function Note({ type, words }: NoteProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <small className={styles.note} lang={langTag[language]}>
      <span>{t('article.note', { type: t(`article.${type}`) })}</span>
      <Words>{words[language]}</Words>
      <span>{t('article.noteEnd')}</span>
    </small>
  );
}
