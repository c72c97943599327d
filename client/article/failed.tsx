import type { CombinedError } from 'urql';
import { FailureReason } from '../parts/failure-reason.tsx';
import styles from './article.module.css';

interface FailedProps {
  readonly title: string;
  readonly error: CombinedError;
  readonly retrying: boolean;
  readonly onRetry: () => void;
}

/** What could not be read, why, and another try. */
export function Failed({ title, ...reason }: FailedProps) {
  return (
    <div role="alert" className={styles.failed}>
      <p className={styles.failedTitle}>{title}</p>
      <FailureReason {...reason} />
    </div>
  );
}
