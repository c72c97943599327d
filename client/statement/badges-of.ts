import type { TableStatement } from '../api/table-fragments.ts';
import type { BadgeTone } from '../parts/badge.tsx';
import type { TableContext } from './table-context.ts';

/** What a badge tells of a statement. */
export type BadgeTopic = 'status' | 'certainty' | 'dispute';

interface StatementBadge {
  readonly topic: BadgeTopic;
  /** Null where the article says it outright, which needs no badge. */
  readonly tone: BadgeTone | null;
  readonly words: string;
}

/** How far a statement has come, whether the article says it, and whether others disagree. */
export function badgesOf(
  { slug, status, certainty }: Pick<TableStatement, 'slug' | 'status' | 'certainty'>,
  { t, label, network }: Pick<TableContext, 't' | 'label'> & Disputes,
): readonly StatementBadge[] {
  const told: StatementBadge = {
    topic: 'certainty',
    tone: certainty === 'STATED' ? null : 'inferred',
    words: label('certainties', certainty),
  };
  return [
    ...(status
      ? [{ topic: 'status', tone: 'plain', words: label('statuses', status) } as const]
      : []),
    told,
    ...(network.disputed.has(slug)
      ? [{ topic: 'dispute', tone: 'disputed', words: t('statement.disputed') } as const]
      : []),
  ];
}

interface Disputes {
  readonly network: Pick<TableContext['network'], 'disputed'>;
}
