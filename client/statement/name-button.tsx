import { Words } from '../i18n/words.tsx';
import { isSame, type Selection } from '../view/selection.ts';
import { useSelection } from '../view/use-selection.ts';
import styles from './names.module.css';

interface NameButtonProps {
  readonly selection: Selection;
  /** Its name in the page's language. */
  readonly children: string;
}

/** A name that chooses what it names; it stays a button when chosen, so that focus stays with it. */
export function NameButton({ selection, children }: NameButtonProps) {
  const { selected, select } = useSelection();
  return (
    <button
      type="button"
      className={styles.name}
      aria-current={isSame(selected, selection) || undefined}
      onClick={() => select(selection)}
    >
      <Words>{children}</Words>
    </button>
  );
}
