import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Hop, ToldStatement } from '../api/paths-document.ts';
import { useNetwork } from '../graph/network-context.ts';
import { type NotShown, statementsNotShown } from '../graph/not-shown.ts';
import { useShown } from '../graph/shown-context.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { useFold } from '../parts/use-fold.ts';
import { NameLink } from '../statement/name-link.tsx';
import { NotShownNote } from '../statement/not-shown-note.tsx';
import { QuotedWords } from '../statement/quoted-words.tsx';
import { SourceNote } from '../statement/source-note.tsx';
import { StatementBadges } from '../statement/statement-badges.tsx';
import { useView } from '../view/view-context.ts';
import styles from './paths.module.css';

interface PathHopProps {
  readonly hop: Hop;
  /** From 1. */
  readonly number: number;
}

/** A hop as what the article says of both its ends; further statements between the two are folded. */
export function PathHop({ hop, number }: PathHopProps) {
  const { t } = useTranslation();
  const [first, ...others] = hop.told;
  const fold = useFold(false);
  return (
    <li className={styles.hop}>
      <p className={styles.number}>{t('paths.hop', { number })}</p>
      <NotShownNote why={useHopNotShown(hop)} />
      {first && <Said told={first} />}
      {others.length > 0 && (
        <details className={styles.others} {...fold}>
          <summary>{t('paths.parallel', { count: others.length })}</summary>
          {others.map((told) => (
            <Said key={told.statement.slug} told={told} />
          ))}
        </details>
      )}
    </li>
  );
}

/** A hop is shown where any of its statements is. */
function useHopNotShown({ told }: Hop): NotShown | null {
  const network = useNetwork();
  const shown = useShown();
  const { without, expanded, collapsed, hidden } = useView((state) => state.arrangement);
  return useMemo(() => {
    const slugs = told.map(({ statement }) => statement.slug);
    return statementsNotShown(network, shown, { without, expanded, collapsed, hidden }, slugs);
  }, [network, shown, without, expanded, collapsed, hidden, told]);
}

function Said({ told: { statement, sentences } }: { readonly told: ToldStatement }) {
  const language = useLanguage();
  return (
    <div className={styles.said}>
      <NameLink look="boxed" selection={{ type: 'statement', slug: statement.slug }}>
        {statement[language]}
      </NameLink>
      <StatementBadges statement={statement} />
      <SourceNote articles={statement.articles} />
      {sentences.map(({ article, sentence, marks }) => (
        <QuotedWords key={`${article.slug} ${sentence.slug}`} sentence={sentence} marks={marks} />
      ))}
    </div>
  );
}
