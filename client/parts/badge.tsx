import type { ReactNode } from 'react';
import styles from './badge.module.css';

/** As the drawing has it: what is inferred is dashed, what is disputed is red. */
export type BadgeTone = 'plain' | 'inferred' | 'disputed';

interface BadgeProps {
  readonly tone?: BadgeTone;
  /** Of its words, where that is not the language around them. */
  readonly lang?: string;
  readonly children: ReactNode;
}

/** A word or two that something is marked with. */
export function Badge({ tone = 'plain', lang, children }: BadgeProps) {
  return (
    <span className={styles.badge} data-tone={tone} lang={lang}>
      {children}
    </span>
  );
}
