import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Statement } from '../api/statement-fragment.ts';
import { useLabel } from '../graph/use-label.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import { CertaintyBadge } from '../statement/certainty-badge.tsx';
import { Evidence } from '../statement/evidence.tsx';
import actionStyles from './actions.module.css';
import styles from './details.module.css';
import { DisputeNote } from './dispute-note.tsx';
import { StatementFacts } from './statement-facts.tsx';
import { TargetActions } from './target-actions.tsx';
import { useDisputes } from './use-disputes.ts';

interface StatementCardProps {
  readonly statement: Statement;
  /** Level of its heading, one below what it stands under. */
  readonly level: 3 | 4 | 5;
  readonly initiallyOpen: boolean;
}

/** A statement as a sentence, to be opened to its parts and the words it rests on. */
export function StatementCard({ statement, level, initiallyOpen }: StatementCardProps) {
  const language = useLanguage();
  const disputes = useDisputes(statement.slug);
  const [open, setOpen] = useState(initiallyOpen);
  const Heading = `h${level}` as const;
  return (
    <details
      className={styles.card}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <Heading className={styles.sentence}>
          <Words>{statement[language]}</Words>
        </Heading>
        <Badges statement={statement} isDisputed={disputes.length > 0} />
      </summary>
      {open && (
        <>
          {disputes.map((dispute) => (
            <DisputeNote key={dispute.slug} dispute={dispute} statement={statement.slug} />
          ))}
          <StatementFacts statement={statement} />
          <Evidence sentences={statement.quotedSentences} />
          <TargetActions target={{ type: 'statement', slug: statement.slug, statement }} />
        </>
      )}
    </details>
  );
}

interface BadgesProps {
  readonly statement: Statement;
  readonly isDisputed: boolean;
}

function Badges({ statement, isDisputed }: BadgesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const label = useLabel();
  const { property, status, certainty } = statement;
  return (
    <span className={styles.badges}>
      <span className={styles.badge}>
        <Words>{property.label[language]}</Words>
      </span>
      {status && <span className={styles.badge}>{label('statuses', status)}</span>}
      <CertaintyBadge certainty={certainty} />
      {isDisputed && <span className={actionStyles.disputed}>{t('statement.disputed')}</span>}
    </span>
  );
}
