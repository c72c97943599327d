import type { End } from '../api/statement-fragment.ts';
import { Words } from '../i18n/words.tsx';
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
  // A missing end that no line leads to is not in the network, so there is nothing to go to.
  if (end.__typename === 'MissingEnd' && !context.network.missing.has(slug)) {
    return <Words>{name}</Words>;
  }
  const type = end.__typename === 'Entity' ? 'entity' : 'missing';
  return (
    <NameLink selection={{ type, slug }} look={look}>
      {name}
    </NameLink>
  );
}
