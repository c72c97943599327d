import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Statement } from '../api/statement-fragment.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import { CertaintyBadge } from './certainty-badge.tsx';
import styles from './details.module.css';
import { Evidence } from './evidence.tsx';
import { StatementFacts } from './statement-facts.tsx';

interface StatementCardProps {
  readonly statement: Statement;
  /** Level of its heading, one below what it stands under. */
  readonly level: 3 | 4 | 5;
  readonly initiallyOpen: boolean;
}

/** A statement as a sentence, to be opened to its parts and the words it rests on. */
export function StatementCard({ statement, level, initiallyOpen }: StatementCardProps) {
  const language = useLanguage();
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
        <Badges statement={statement} />
      </summary>
      {open && (
        <>
          <StatementFacts statement={statement} />
          <Evidence quotes={statement.evidence} />
        </>
      )}
    </details>
  );
}

function Badges({ statement }: { readonly statement: Statement }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { property, status, certainty, inferredParts } = statement;
  return (
    <span className={styles.badges}>
      <span className={styles.badge}>
        <Words>{property.label[language]}</Words>
      </span>
      {status && <span className={styles.badge}>{t(`statement.status.${status}`)}</span>}
      <CertaintyBadge certainty={certainty} inferredParts={inferredParts} />
    </span>
  );
}
