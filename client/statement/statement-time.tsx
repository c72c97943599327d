import { useTranslation } from 'react-i18next';
import type { Statement } from '../api/statement-fragment.ts';
import { langTag } from '../i18n/language.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import notes from '../parts/note.module.css';
import { Printed } from './printed.tsx';

/** A time as printed, with its dates and the words that give them where its own do not. */
export function StatementTime({ time }: { readonly time: NonNullable<Statement['time']> }) {
  const language = useLanguage();
  const { t } = useTranslation();
  const { printed, words, dates, inferredFrom, inferredFromPublished } = time;
  return (
    <>
      <Words>{words[language]}</Words>
      <Printed>{printed}</Printed>
      {dates && <small className={notes.note}>{` ${dates[language]}`}</small>}
      {inferredFrom && (
        <small className={notes.note} lang={langTag[language]}>
          {' '}
          <DatedBy words={inferredFrom.words} />
        </small>
      )}
      {inferredFromPublished && (
        <small className={notes.note}>{` ${t('shared.datedByPublished')}`}</small>
      )}
    </>
  );
}

/** The words stand in Chinese within a sentence of either language. */
function DatedBy({ words }: { readonly words: string }) {
  const { t } = useTranslation();
  const [before, after] = t('shared.datedBy', { words: '\n' }).split('\n');
  return (
    <>
      <span>{before}</span>
      <span lang={langTag.zh}>{words}</span>
      <span>{after}</span>
    </>
  );
}
