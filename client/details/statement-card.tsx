import { useTranslation } from 'react-i18next';
import type { Source } from '../api/source-fragment.ts';
import type { Statement } from '../api/statement-fragment.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import { Badge } from '../parts/badge.tsx';
import { useFold } from '../parts/use-fold.ts';
import { Evidence } from '../statement/evidence.tsx';
import { reportedText } from '../statement/reported-text.ts';
import { SourceNote } from '../statement/source-note.tsx';
import { StatementBadges } from '../statement/statement-badges.tsx';
import styles from './details.module.css';
import { DisputeNote } from './dispute-note.tsx';
import { Retellings } from './retellings.tsx';
import { StatementFacts } from './statement-facts.tsx';
import { TargetActions } from './target-actions.tsx';
import { useDisputes } from './use-disputes.ts';

interface StatementCardProps {
  readonly statement: Statement;
  /** Level of its heading, one below what it stands under. */
  readonly level: 3 | 4 | 5;
  readonly initiallyOpen: boolean;
}

/**
 * A statement as a sentence, with how far its fact has come, to be opened to its parts, the words it
 * rests on, and who else tells the same.
 */
export function StatementCard({ statement, level, initiallyOpen }: StatementCardProps) {
  const language = useLanguage();
  const { t } = useTranslation();
  const { fact, retellings } = statement;
  const tellings = [statement, ...retellings];
  const told = tellings.map(({ slug }) => slug);
  const disputes = useDisputes(told);
  const articles = sourcesOf(tellings);
  const fold = useFold(initiallyOpen);
  const Heading = `h${level}` as const;
  return (
    <details className={styles.card} {...fold}>
      <summary>
        <Heading className={styles.sentence}>
          <Words>{statement[language]}</Words>
        </Heading>
        <div className={styles.badges}>
          <StatementBadges statement={fact}>
            <Badge>
              <Words>{statement.property.label[language]}</Words>
            </Badge>
          </StatementBadges>
          <SourceNote articles={articles} reported={reportedText({ ...fact, articles }, t)} />
        </div>
      </summary>
      {fold.open && (
        <>
          {disputes.map((dispute) => (
            <DisputeNote key={dispute.slug} dispute={dispute} told={told} />
          ))}
          <StatementFacts statement={statement} />
          <Evidence sentences={statement.quotedSentences} />
          <Retellings retellings={retellings} />
          <TargetActions target={{ type: 'statement', slug: statement.slug, statement }} />
        </>
      )}
    </details>
  );
}

/** Each article once, in the order of the statements. */
function sourcesOf(statements: readonly { readonly articles: readonly Source[] }[]): Source[] {
  const all = statements.flatMap(({ articles }) => articles);
  return [...new Map(all.map((article) => [article.slug, article])).values()];
}
