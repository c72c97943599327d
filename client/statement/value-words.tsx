import { useTranslation } from 'react-i18next';
import type { Value } from '../api/statement-fragment.ts';
import { langTag } from '../i18n/language.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import styles from './note.module.css';

type Quantity = Extract<Value, { __typename: 'Quantity' }>;

/** A value in the page's language, with the printed words where that is English. */
export function ValueWords({ value }: { readonly value: Value }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (value.__typename === 'Quantity') return <QuantityWords quantity={value} />;
  if (value.__typename === 'Text') {
    return (
      <>
        <Words>{value[language]}</Words>
        {value.paraphrase && (
          <small className={styles.note}> {t('statement.value.paraphrase')}</small>
        )}
      </>
    );
  }
  return <Words>{language === 'zh' ? value.printed : value.en}</Words>;
}

function QuantityWords({ quantity }: { readonly quantity: Quantity }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { printed, amount, unit, bound, per, scope, stage } = quantity;
  const number = new Intl.NumberFormat(langTag[language], { maximumFractionDigits: 6 });
  const english = [
    t(`statement.value.bound.${bound}`),
    `${number.format(amount)} ${unit.en}`,
    per && t(`statement.value.per.${per}`),
  ];
  const notes = [
    stage && t(`statement.value.stage.${stage}`),
    scope && t(`statement.value.scope.${scope}`),
  ];
  const note = notes.filter(Boolean).join(language === 'zh' ? '；' : '; ');
  return (
    <>
      <Words>{language === 'zh' ? printed : english.filter(Boolean).join(' ')}</Words>
      {language === 'en' && (
        <>
          {' ('}
          <span lang={langTag.zh}>{printed}</span>)
        </>
      )}
      {note !== '' && <small className={styles.note}> {note}</small>}
    </>
  );
}
