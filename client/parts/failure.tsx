import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import styles from './failure.module.css';
import { FailureReason } from './failure-reason.tsx';

interface FailureProps {
  readonly title: string;
  readonly error: CombinedError;
  readonly retrying: boolean;
  readonly onRetry: () => void;
  /** What still can be done. */
  readonly children?: ReactNode;
}

/** What could not be read, why, and another try. */
export function Failure({ title, children, ...reason }: FailureProps) {
  return (
    <div role="alert" className={styles.failure}>
      <p className={styles.title}>{title}</p>
      <FailureReason {...reason} />
      {children}
    </div>
  );
}
