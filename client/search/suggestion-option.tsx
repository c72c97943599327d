import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { langTag } from '../i18n/language.ts';
import { Badge } from '../parts/badge.tsx';
import { MarkedText } from './marked-text.tsx';
import styles from './search.module.css';
import type { Suggestion } from './suggestions.ts';

interface SuggestionOptionProps {
  readonly id: string;
  readonly suggestion: Suggestion;
  readonly active: boolean;
  readonly onChoose: () => void;
}

/** A line of the list. The keyboard stays in the box, which names the active line. */
export function SuggestionOption({ id, suggestion, active, onChoose }: SuggestionOptionProps) {
  const { t } = useTranslation();
  const element = useRef<HTMLDivElement>(null);
  const { selection, words, beside, alias, note, article } = suggestion;
  const isSentence = selection.type === 'sentence';
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus and names this option
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the box chooses it
    <div
      ref={element}
      role="option"
      id={id}
      aria-selected={active}
      className={isSentence ? styles.sentence : styles.option}
      onClick={onChoose}
    >
      <MarkedText words={words} className={styles.words} />{' '}
      {beside && <MarkedText words={beside} className={styles.beside} />}{' '}
      {alias && (
        <span className={styles.beside}>
          {t('search.alias')} <MarkedText words={alias} />
        </span>
      )}{' '}
      {note && <Badge>{t(`search.note.${note}`)}</Badge>}
      {article && (
        <bdi lang={langTag.zh} className={styles.beside}>
          {article}
        </bdi>
      )}
    </div>
  );
}
