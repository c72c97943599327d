import type { Statement } from '../api/statement-fragment.ts';
import { useLabel } from '../graph/use-label.ts';
import styles from './certainty-badge.module.css';

/** Where the article does not say all of it outright; nothing where it does. */
export function CertaintyBadge({ certainty }: Pick<Statement, 'certainty'>) {
  const label = useLabel();
  if (certainty === 'STATED') return null;
  return <span className={styles.inferred}>{label('certainties', certainty)}</span>;
}
