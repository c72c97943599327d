import { type ReactNode, useState } from 'react';
import styles from './legend.module.css';

interface FacetProps {
  readonly id: string;
  readonly title: string;
  /** Nothing is shown of it; whether it is open is kept. */
  readonly isEmpty?: boolean;
  readonly initiallyOpen: boolean;
  /** What of it is chosen, while it is open or folded; null where there is nothing to say. */
  readonly chosen: (isOpen: boolean) => string | null;
  readonly children: ReactNode;
}

/** A part of the legend that the reader opens and folds. */
export function Facet({ id, title, isEmpty = false, initiallyOpen, chosen, children }: FacetProps) {
  const [isOpen, setOpen] = useState(initiallyOpen);
  if (isEmpty) return null;
  const words = chosen(isOpen);
  return (
    <details
      className={styles.facet}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <h3 id={`legend-${id}`}>{title}</h3>
        {words !== null && <span className={styles.count}>{words}</span>}
      </summary>
      {children}
    </details>
  );
}
