import type { TableStatement } from '../api/table-fragments.ts';
import { useLabel } from '../graph/use-label.ts';
import styles from './badge.module.css';

/** Whether the article says it: what is inferred has a dashed edge, as in the drawing. */
export function CertaintyBadge({
  statement: { certainty },
}: {
  readonly statement: Pick<TableStatement, 'certainty'>;
}) {
  const label = useLabel();
  const text = label('certainties', certainty);
  return certainty === 'STATED' ? text : <span className={styles.inferred}>{text}</span>;
}

export function StatusBadge({
  statement: { status },
}: {
  readonly statement: Pick<TableStatement, 'status'>;
}) {
  const label = useLabel();
  return status && <span className={styles.badge}>{label('statuses', status)}</span>;
}
