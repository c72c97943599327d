import type { ReactNode } from 'react';
import type { TableStatement } from '../api/table-fragments.ts';
import { Badge } from '../parts/badge.tsx';
import { type BadgeTopic, badgesOf } from './badges-of.ts';
import styles from './statement-badges.module.css';
import { useTableContext } from './table-context.ts';

interface StatementBadgesProps {
  readonly statement: Pick<TableStatement, 'slug' | 'status' | 'certainty'>;
  /** All of them unless told otherwise. */
  readonly topics?: readonly BadgeTopic[];
  /** Says in words, too, that the article says it outright. */
  readonly withStated?: boolean;
  /** Badges before these. */
  readonly children?: ReactNode;
}

/** The badges of a statement; nothing where it has none. */
export function StatementBadges(props: StatementBadgesProps) {
  const { statement, topics, withStated = false, children } = props;
  const badges = badgesOf(statement, useTableContext()).filter(
    ({ topic, tone }) => (!topics || topics.includes(topic)) && (tone || withStated),
  );
  if (badges.length === 0 && !children) return null;
  return (
    <span className={styles.badges}>
      {children}
      {badges.map(({ topic, tone, words }) =>
        tone ? (
          <Badge key={topic} tone={tone}>
            {words}
          </Badge>
        ) : (
          <span key={topic}>{words}</span>
        ),
      )}
    </span>
  );
}
