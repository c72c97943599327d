import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { TableEnd } from '../api/table-fragments.ts';
import { Words } from '../i18n/words.tsx';
import notes from '../parts/note.module.css';
import { endText, timeText } from '../statement/cell-text.ts';
import { NameLink } from '../statement/name-link.tsx';
import { Names } from '../statement/names.tsx';
import { reportedText } from '../statement/reported-text.ts';
import { Results } from '../statement/results.tsx';
import { Sources } from '../statement/sources.tsx';
import { StatementBadges } from '../statement/statement-badges.tsx';
import { useTableContext } from '../statement/table-context.ts';
import { ValueWords } from '../statement/value-words.tsx';
import styles from './matrix.module.css';
import type { MatrixTie } from './matrix-of.ts';
import { tieLabel } from './tie-text.ts';

interface MatrixFactsProps {
  readonly tie: MatrixTie;
  readonly row: TableEnd;
  readonly column: TableEnd;
  readonly onClose: () => void;
}

/** What a cell holds: the tie's sentence, for how much, leading to what, each to go on from. */
export function MatrixFacts({ tie, row, column, onClose }: MatrixFactsProps) {
  const context = useTableContext();
  const { t, language, label } = context;
  const { pairing, possible } = tie;
  const { statement, fact, amounts, projects, results, time } = pairing;
  const reported = reportedText(fact, t);
  const tieWords = tieLabel(pairing.tie?.label[language] ?? '', possible, language);
  return (
    <section className={styles.facts} aria-label={t('matrix.facts')}>
      <header>
        <h3>
          <Words>{`${endText(row, context)} – ${endText(column, context)}`}</Words>
          <span className={possible ? styles.possible : styles.certain}>
            <Words>{tieWords}</Words>
          </span>
        </h3>
        <button type="button" aria-label={t('matrix.close')} onClick={onClose}>
          <X size={16} aria-hidden="true" />
        </button>
      </header>
      {possible && <WhyPossible tie={tie} row={row} column={column} />}
      <p>
        <NameLink selection={{ type: 'statement', slug: statement.slug }}>
          {statement[language]}
        </NameLink>
      </p>
      <dl>
        <Fact label={t('shared.amount')} isTold={amounts.length > 0}>
          {amounts.map((amount) => (
            <ValueWords key={amount.printed} value={amount} />
          ))}
        </Fact>
        <Fact label={t('shared.project')} isTold={projects.length > 0}>
          <Names entities={projects} />
        </Fact>
        <Fact label={t('shared.result')} isTold={results.length > 0}>
          <Results results={results} />
        </Fact>
        <Fact label={label('parts', 'time')} isTold={time !== null}>
          <Words>{timeText(time, language)}</Words>
        </Fact>
        <Fact label={label('parts', 'certainty')} isTold>
          <StatementBadges statement={statement} withStated />
        </Fact>
        <Fact label={t('shared.source')} isTold>
          <Sources articles={statement.articles} />
          {reported && <small className={notes.note}>{` ${reported}`}</small>}
        </Fact>
      </dl>
    </section>
  );
}

interface FactProps {
  readonly label: string;
  readonly isTold: boolean;
  readonly children: ReactNode;
}

function Fact({ label, isTold, children }: FactProps) {
  const { t } = useTableContext();
  return (
    <div>
      <dt>{label}</dt>
      <dd>{isTold ? children : <span>{t('matrix.nothing')}</span>}</dd>
    </div>
  );
}

/** The reasons of the missing ends that the row or column may be. */
function WhyPossible({ tie, row, column }: Omit<MatrixFactsProps, 'onClose'>) {
  const { t, language } = useTableContext();
  const open = [...tie.pairing.enterprises, ...tie.pairing.villages].flatMap((end) =>
    end.__typename === 'MissingEnd' &&
    end.candidates.some(({ slug }) => slug === row.slug || slug === column.slug)
      ? [end]
      : [],
  );
  const reasons = open.map((end) => end.reason[language]);
  return (
    <p>
      <span>{t('matrix.why')}</span>
      <Words>{[...new Set(reasons)].join(' ')}</Words>
      {open.some((end) => end.orNotNamed) && <span>{` ${t('shared.orNotNamed')}`}</span>}
    </p>
  );
}
