import type { Statement } from '../api/statement-fragment.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import { Badge } from '../parts/badge.tsx';
import { useFold } from '../parts/use-fold.ts';
import { Evidence } from '../statement/evidence.tsx';
import { SourceNote } from '../statement/source-note.tsx';
import { StatementBadges } from '../statement/statement-badges.tsx';
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
  const fold = useFold(initiallyOpen);
  const Heading = `h${level}` as const;
  return (
    <details className={styles.card} {...fold}>
      <summary>
        <Heading className={styles.sentence}>
          <Words>{statement[language]}</Words>
        </Heading>
        <div className={styles.badges}>
          <StatementBadges statement={statement}>
            <Badge>
              <Words>{statement.property.label[language]}</Words>
            </Badge>
          </StatementBadges>
          <SourceNote articles={statement.articles} />
        </div>
      </summary>
      {fold.open && (
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
