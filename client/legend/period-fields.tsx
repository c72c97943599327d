import { type FormEvent, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isDate, periodOf } from '../view/told.ts';
import { askPeriod } from '../view/transitions.ts';
import { useView } from '../view/view-context.ts';
import styles from './legend.module.css';

/** Two dates between which something was reported, or holds; asked for by Enter, or on leaving a field. */
export function PeriodFields({ which }: { readonly which: 'reported' | 'valid' }) {
  const { t } = useTranslation();
  const period = useView(({ arrangement }) => arrangement.told[which]);
  const arrange = useView((state) => state.arrange);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const hint = useId();
  useEffect(() => {
    setFrom(period?.from ?? '');
    setTo(period?.to ?? '');
  }, [period]);
  const faulty = [from, to].filter((text) => text !== '' && !isDate(text));
  const ask = (event?: FormEvent) => {
    event?.preventDefault();
    if (faulty.length > 0) return;
    arrange(askPeriod(which, periodOf(from || null, to || null)));
  };
  return (
    <form onSubmit={ask}>
      <fieldset className={styles.period}>
        <legend>{t(`legend.told.${which}`)}</legend>
        <DateField end="from" text={from} onText={setFrom} {...{ faulty, hint, ask }} />
        <DateField end="to" text={to} onText={setTo} {...{ faulty, hint, ask }} />
        <button type="submit" hidden>
          {t('legend.told.ask')}
        </button>
        {faulty.length > 0 && (
          <p id={hint} role="alert" className={styles.hint}>
            {t('legend.told.noDate')}
          </p>
        )}
      </fieldset>
    </form>
  );
}

interface DateFieldProps {
  readonly end: 'from' | 'to';
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Of both fields, what is no date; and the id of the hint that says so. */
  readonly faulty: readonly string[];
  readonly hint: string;
  readonly ask: () => void;
}

function DateField({ end, text, onText, faulty, hint, ask }: DateFieldProps) {
  const { t } = useTranslation();
  return (
    <label className={styles.date}>
      <span>{t(`legend.told.${end}`)}</span>
      <input
        type="text"
        inputMode="numeric"
        placeholder="2023-10"
        size={10}
        value={text}
        aria-invalid={faulty.includes(text)}
        aria-describedby={faulty.length > 0 ? hint : undefined}
        onChange={({ target }) => onText(target.value.trim())}
        onBlur={() => ask()}
      />
    </label>
  );
}
