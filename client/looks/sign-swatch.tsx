import type { ReactNode } from 'react';
import styles from './sign-swatch.module.css';

const pictures = {
  junction: (
    <>
      <path d="M2 10 14 10M14 10 26 4M14 10 26 16" />
      <circle cx={14} cy={10} r={3.5} className={styles.dot} />
    </>
  ),
  ghost: (
    <>
      <circle cx={14} cy={10} r={7} strokeDasharray="3 2.4" />
      <text x={14} y={14} className={styles.question}>
        ?
      </text>
    </>
  ),
  stated: <path d="M2 10H26" />,
  disputed: <path d="M2 10H26" strokeDasharray="1.5 3.5" className={styles.disputed} />,
  more: (
    <>
      <circle cx={14} cy={10} r={7.5} />
      <circle cx={14} cy={10} r={4.5} className={styles.dot} />
    </>
  ),
  pinned: <circle cx={14} cy={10} r={6} strokeWidth={3} className={styles.pinned} />,
  inferred: <path d="M2 10H26" strokeDasharray="5 3.5" />,
  arrow: <path d="M2 10H24M19 5.5 25 10 19 14.5" />,
  size: (
    <>
      <circle cx={7} cy={12} r={3} />
      <circle cx={19} cy={10} r={7} />
    </>
  ),
} satisfies Record<string, ReactNode>;

export type SignName = keyof typeof pictures;

/** A mark of the drawing that belongs to no kind. */
export function SignSwatch({ name }: { readonly name: SignName }) {
  return (
    <svg viewBox="0 0 28 20" className={styles.mark} aria-hidden="true">
      {pictures[name]}
    </svg>
  );
}
