import { useTranslation } from 'react-i18next';
import type { Hop, HopStatement } from '../api/paths-document.ts';
import { langTag } from '../i18n/language.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { NameLink } from '../statement/name-link.tsx';
import { relationalFirst } from '../statement/relational-first.ts';
import { StatementBadges } from '../statement/statement-badges.tsx';
import styles from './paths.module.css';

interface PathHopProps {
  readonly hop: Hop;
  /** From 1. */
  readonly number: number;
}

/** A hop as what the article says of it; further statements between the same two are folded. */
export function PathHop({ hop, number }: PathHopProps) {
  const { t } = useTranslation();
  const [first, ...others] = relationalFirst(hop.statements);
  return (
    <li className={styles.hop}>
      <p className={styles.number}>{t('paths.hop', { number })}</p>
      {first && <Said statement={first} />}
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>{t('paths.parallel', { count: others.length })}</summary>
          {others.map((statement) => (
            <Said key={statement.slug} statement={statement} />
          ))}
        </details>
      )}
    </li>
  );
}

function Said({ statement }: { readonly statement: HopStatement }) {
  const language = useLanguage();
  const { slug, evidence } = statement;
  const quote = evidence[0];
  return (
    <div className={styles.said}>
      <NameLink look="boxed" selection={{ type: 'statement', slug }}>
        {statement[language]}
      </NameLink>
      <StatementBadges statement={statement} />
      {quote && (
        <blockquote lang={langTag.zh} className={styles.quote}>
          {quote.words}
        </blockquote>
      )}
    </div>
  );
}
