import { type ReactNode, useEffect, useRef } from 'react';
import styles from './list-option.module.css';

interface ListOptionProps {
  readonly id: string;
  readonly active: boolean;
  /** Of how what it holds is laid out. */
  readonly className?: string | undefined;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

/** A line of the list under a box. The keyboard stays in the box, which names the active line. */
export function ListOption({ id, active, className = '', onChoose, children }: ListOptionProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!active) return;
    // A list that has just opened is brought to its place and width first.
    const frame = requestAnimationFrame(() =>
      element.current?.scrollIntoView({ block: 'nearest' }),
    );
    return () => cancelAnimationFrame(frame);
  }, [active]);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus and names this option
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the box chooses it
    <div
      ref={element}
      role="option"
      id={id}
      aria-selected={active}
      className={`${styles.option} ${className}`}
      onClick={onChoose}
    >
      {children}
    </div>
  );
}
