import { Words } from '../i18n/words.tsx';
import type { Selection } from '../view/selection.ts';
import { useSelection } from '../view/use-selection.ts';
import styles from './choose-button.module.css';

interface ChooseButtonProps {
  readonly selection: Selection;
  /** Its name in the page's language. */
  readonly children: string;
}

/** A name that leads to its own details and lights it in the drawing; plain where it is chosen. */
export function ChooseButton({ selection, children }: ChooseButtonProps) {
  const { selected, select } = useSelection();
  if (selected?.slug === selection.slug) {
    return (
      <span className={styles.self}>
        <Words>{children}</Words>
      </span>
    );
  }
  return (
    <button type="button" className={styles.choose} onClick={() => select(selection)}>
      <Words>{children}</Words>
    </button>
  );
}
