import { useTranslation } from 'react-i18next';
import type { Value } from '../api/statement-fragment.ts';
import { useLabel } from '../graph/use-label.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import notes from '../parts/note.module.css';
import { Printed } from './printed.tsx';
import styles from './value-words.module.css';

/** A value in the page's language, with the printed words where that is English. */
export function ValueWords({ value }: { readonly value: Value }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const label = useLabel();
  if (value.__typename === 'Quantity') {
    const { words, printed, scope } = value;
    return (
      <>
        <span className={styles.figure}>
          <Words>{words[language]}</Words>
          <Printed>{printed}</Printed>
        </span>
        {scope && <small className={notes.note}>{` ${label('scopes', scope)}`}</small>}
      </>
    );
  }
  if (value.__typename === 'Text') {
    return (
      <>
        <Words>{value[language]}</Words>
        {value.paraphrase && <small className={notes.note}>{` ${t('shared.paraphrase')}`}</small>}
      </>
    );
  }
  return <Words>{value.words[language]}</Words>;
}
