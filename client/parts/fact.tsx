import type { ReactNode } from 'react';

interface FactProps {
  /** In the page's language, as everything it says. */
  readonly label: ReactNode;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A row of a list of facts: what is told, and what of it. */
export function Fact({ label, className, children }: FactProps) {
  return (
    <div className={className}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
