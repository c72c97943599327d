import { useTranslation } from 'react-i18next';
import { langTag } from '../i18n/language.ts';
import { Words } from '../i18n/words.tsx';
import { Badge } from '../parts/badge.tsx';
import { ListOption } from '../parts/list-option.tsx';
import { MarkedText } from './marked-text.tsx';
import styles from './search.module.css';
import type { Suggestion } from './suggestions.ts';

interface SuggestionOptionProps {
  readonly id: string;
  readonly suggestion: Suggestion;
  readonly active: boolean;
  readonly onChoose: () => void;
}

/** A name or a sentence that was found. */
export function SuggestionOption({ id, suggestion, active, onChoose }: SuggestionOptionProps) {
  const { t } = useTranslation();
  const { selection, words, beside, alias, distinction, note, article } = suggestion;
  const isSentence = selection.type === 'sentence';
  return (
    <ListOption
      id={id}
      active={active}
      className={isSentence ? styles.sentence : undefined}
      onChoose={onChoose}
    >
      <MarkedText words={words} className={styles.words} />{' '}
      {beside && <MarkedText words={beside} className={styles.beside} />}{' '}
      {alias && (
        <span className={styles.beside}>
          <span>{t('search.alias')}</span> <MarkedText words={alias} />
        </span>
      )}{' '}
      {distinction && (
        <span className={styles.beside}>
          <Words>{distinction}</Words>
        </span>
      )}{' '}
      {note && <Badge>{t(`search.note.${note}`)}</Badge>}
      {article && (
        <bdi lang={langTag.zh} className={styles.beside}>
          {article}
        </bdi>
      )}
    </ListOption>
  );
}
