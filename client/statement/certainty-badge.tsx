import { useTranslation } from 'react-i18next';
import type { Statement } from '../api/statement-fragment.ts';
import styles from './certainty-badge.module.css';

interface CertaintyBadgeProps {
  readonly certainty: Statement['certainty'];
  readonly inferredParts: readonly unknown[];
}

/** Where the article does not say all of it outright; nothing where it does. */
export function CertaintyBadge({ certainty, inferredParts }: CertaintyBadgeProps) {
  const { t } = useTranslation();
  if (certainty === 'INFERRED') {
    return <span className={styles.inferred}>{t('statement.inferred')}</span>;
  }
  if (inferredParts.length === 0) return null;
  return <span className={styles.inferred}>{t('statement.partlyInferred')}</span>;
}
