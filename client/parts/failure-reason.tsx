import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CombinedError } from 'urql';
import { failureCode } from '../api/failure-code.ts';
import styles from './failure.module.css';
import { failureText } from './failure-text.ts';

interface FailureReasonProps {
  readonly error: CombinedError;
  readonly retrying: boolean;
  readonly onRetry: () => void;
}

/** What went wrong, in words and by its code, and another try. */
export function FailureReason({ error, retrying, onRetry }: FailureReasonProps) {
  const { t } = useTranslation();
  return (
    <>
      <p>{failureText(error, t)}</p>
      <p className={styles.code}>{t('parts.code', { code: failureCode(error) })}</p>
      <Button size="sm" loading={retrying} onClick={onRetry}>
        {t('parts.retry')}
      </Button>
    </>
  );
}
