import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CombinedError } from 'urql';
import { failureCode, isKnownFailure } from '../api/failure-code.ts';
import styles from './failure.module.css';

interface FailureReasonProps {
  readonly error: CombinedError;
  readonly retrying: boolean;
  readonly onRetry: () => void;
}

/** What went wrong, in words and by its code, and another try. */
export function FailureReason({ error, retrying, onRetry }: FailureReasonProps) {
  const { t } = useTranslation();
  const code = failureCode(error);
  return (
    <>
      <p>{t(`parts.failure.${isKnownFailure(code) ? code : 'unknown'}`)}</p>
      <p className={styles.code}>{t('parts.code', { code })}</p>
      <Button size="sm" loading={retrying} onClick={onRetry}>
        {t('parts.retry')}
      </Button>
    </>
  );
}
