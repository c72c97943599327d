import { useTranslation } from 'react-i18next';
import type { Dispute } from '../api/disputes-document.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import styles from './dispute-note.module.css';
import { otherSide } from './other-side.ts';
import { StatementLinks } from './statement-links.tsx';

interface DisputeNoteProps {
  readonly dispute: Dispute;
  /** The statements that tell what the note stands under. */
  readonly told: readonly string[];
}

/** What disagrees with a statement, and whether both could be true. */
export function DisputeNote({ dispute, told }: DisputeNoteProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { about, note, bothPossible } = dispute;
  const others = otherSide(dispute, told);
  return (
    <div className={styles.dispute}>
      <p className={styles.disputeTitle}>
        <Words>{t('details.action.disputeAbout', { about: about[language] })}</Words>
      </p>
      <p>
        <Words>{note[language]}</Words>
        {language === 'en' && ' '}
        <span>{t(`details.action.bothPossible.${bothPossible}`)}</span>
      </p>
      {others.length > 0 && (
        <>
          <p className={styles.otherSide}>{t('details.action.otherSide')}</p>
          <StatementLinks statements={others} />
        </>
      )}
    </div>
  );
}
