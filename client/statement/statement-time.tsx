import { useTranslation } from 'react-i18next';
import type { Statement } from '../api/statement-fragment.ts';
import { langTag } from '../i18n/language.ts';
import { useLanguage } from '../i18n/use-language.ts';
import styles from './note.module.css';

/** A time as printed, with its dates and the words that give them where its own do not. */
export function StatementTime({ time }: { readonly time: NonNullable<Statement['time']> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { printed, en, from, to, inferredFrom } = time;
  const dates = from && to && from !== to ? t('statement.dates', { from, to }) : (from ?? to);
  return (
    <>
      {language === 'en' && `${en} (`}
      <span lang={langTag.zh}>{printed}</span>
      {language === 'en' && ')'}
      {dates && <small className={styles.note}> {dates}</small>}
      {inferredFrom && (
        <small className={styles.note} lang={langTag[language]}>
          {' '}
          <DatedBy words={inferredFrom.exact} />
        </small>
      )}
    </>
  );
}

/** The words stand in Chinese within a sentence of either language. */
function DatedBy({ words }: { readonly words: string }) {
  const { t } = useTranslation();
  const [before, after] = t('statement.datedBy', { words: '\n' }).split('\n');
  return (
    <>
      {before}
      <span lang={langTag.zh}>{words.replace(/\s/gu, '')}</span>
      {after}
    </>
  );
}
