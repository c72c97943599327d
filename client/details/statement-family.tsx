import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Statement } from '../api/statement-fragment.ts';
import { usePrinting } from '../browser/use-printing.ts';
import action from '../parts/action.module.css';
import { relationalFirst } from '../statement/relational-first.ts';
import { StatementCard } from './statement-card.tsx';
import styles from './statement-family.module.css';

interface StatementFamilyProps {
  readonly label: string;
  readonly statements: readonly Statement[];
  readonly initiallyOpen: boolean;
}

/** One more than is shown at first: a button in place of a single statement helps nobody. */
const mostUnfolded = 6;
const firstFew = 5;

/** The statements of one family, to be folded; of many the first few until more are wanted. */
export function StatementFamily({ label, statements, initiallyOpen }: StatementFamilyProps) {
  const { t } = useTranslation();
  const id = useId();
  const isPrinting = usePrinting();
  const [isOpened, setOpened] = useState(true);
  const isOpen = isOpened || isPrinting;
  const [showsAll, setShowsAll] = useState(false);
  const isLong = statements.length > mostUnfolded;
  const ordered = relationalFirst(statements);
  const shown = isLong && !showsAll && !isPrinting ? ordered.slice(0, firstFew) : ordered;
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <section>
      <h4 className={styles.family}>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpened(!isOpen)}
        >
          <Chevron size={14} aria-hidden="true" />
          <span>{label}</span> <span className={styles.count}>{statements.length}</span>
        </button>
      </h4>
      <div id={id} hidden={!isOpen}>
        {shown.map((statement) => (
          <StatementCard
            key={statement.slug}
            statement={statement}
            level={5}
            initiallyOpen={initiallyOpen}
          />
        ))}
        {isLong && (
          <button type="button" className={action.action} onClick={() => setShowsAll(!showsAll)}>
            {showsAll
              ? t('details.action.showFewer')
              : t('details.action.showAll', { count: statements.length })}
          </button>
        )}
      </div>
    </section>
  );
}
