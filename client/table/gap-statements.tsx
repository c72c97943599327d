import { useTranslation } from 'react-i18next';
import type { OpenGap } from '../api/open-gaps-document.ts';
import { usePrinting } from '../browser/use-printing.ts';
import { NameLink } from '../statement/name-link.tsx';
import { Results } from '../statement/results.tsx';
import { gapFacts } from './gap-facts.ts';
import styles from './table.module.css';

/** Statements that stand in the cell; the others stand in the details of what is open. */
const first = 2;

/** Where a gap stands: on the screen its first statements, and the way to all of them. */
export function GapStatements({ gap }: { readonly gap: OpenGap }) {
  const { t } = useTranslation();
  const isPrinting = usePrinting();
  const { statements } = gap;
  const others = statements.length - first;
  if (isPrinting || others <= 0) return <Results results={statements} />;
  return (
    <>
      <Results results={statements.slice(0, first)} />
      <div className={styles.others}>
        <NameLink selection={gapFacts(gap).selection}>
          {t('table.others', { count: others })}
        </NameLink>
      </div>
    </>
  );
}
