import { useQuery } from 'urql';
import { StatementDocument } from '../api/statement-document.ts';
import { DetailsQuery } from './details-query.tsx';
import { StatementCard } from './statement-card.tsx';

interface StatementBySlugProps {
  readonly slug: string;
  readonly level: 3 | 4;
}

/** A statement that only its slug is known of yet. */
export function StatementBySlug({ slug, level }: StatementBySlugProps) {
  const [{ data, fetching, error }, fetchAgain] = useQuery({
    query: StatementDocument,
    variables: { slug },
  });
  return (
    <DetailsQuery
      data={data?.statement}
      fetching={fetching}
      error={error}
      onRetry={() => fetchAgain({ requestPolicy: 'network-only' })}
    >
      {(statement) => <StatementCard statement={statement} level={level} initiallyOpen />}
    </DetailsQuery>
  );
}
