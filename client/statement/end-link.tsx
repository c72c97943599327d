import type { End } from '../api/statement-fragment.ts';
import { endText } from './cell-text.ts';
import { NameLink } from './name-link.tsx';
import { useTableContext } from './table-context.ts';

interface EndLinkProps {
  readonly end: End;
  readonly look: 'running' | 'boxed';
}

/** An end of a statement as a way to its details. */
export function EndLink({ end, look }: EndLinkProps) {
  const context = useTableContext();
  const { slug } = end;
  const name = endText(end, context);
  const type = end.__typename === 'Entity' ? 'entity' : 'missing';
  return (
    <NameLink selection={{ type, slug }} look={look}>
      {name}
    </NameLink>
  );
}
