import type { TableStatement } from '../api/table-fragments.ts';
import styles from './badge.module.css';
import { certaintyText, statusText } from './cell-text.ts';
import { useTableContext } from './table-context.ts';

/** Whether the article says it: what is inferred has a dashed edge, as in the drawing. */
export function CertaintyBadge({
  statement,
}: {
  readonly statement: Pick<TableStatement, 'certainty' | 'inferredParts'>;
}) {
  const { t } = useTableContext();
  const isStated = statement.certainty === 'STATED' && statement.inferredParts.length === 0;
  const text = certaintyText(statement, t);
  return isStated ? text : <span className={styles.inferred}>{text}</span>;
}

export function StatusBadge({ statement }: { readonly statement: Pick<TableStatement, 'status'> }) {
  const { t } = useTableContext();
  const text = statusText(statement, t);
  return text === '' ? null : <span className={styles.badge}>{text}</span>;
}
