import type { TableStatement } from '../api/table-fragments.ts';
import { langTag } from '../i18n/language.ts';
import { isSame } from '../view/selection.ts';
import { useSelection } from '../view/use-selection.ts';
import styles from './names.module.css';

/** The first words a statement rests on; a press chooses the statement, where all of them stand. */
export function QuoteCell({ statement }: { readonly statement: TableStatement }) {
  const { selected, select } = useSelection();
  const { slug, evidence } = statement;
  const first = evidence.find(({ context }) => !context) ?? evidence[0];
  if (!first) return null;
  const selection = { type: 'statement', slug } as const;
  return (
    <button
      type="button"
      className={styles.quote}
      lang={langTag.zh}
      aria-current={isSame(selected, selection) || undefined}
      onClick={() => select(selection)}
    >
      <q>{first.exact.replace(/\s+/gu, '')}</q>
    </button>
  );
}
