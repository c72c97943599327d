import { useTranslation } from 'react-i18next';
import type { ArticleSentence, Coverage } from '../api/article-document.ts';
import styles from './article.module.css';

/** In the order of what they say. */
const coverages = [
  'STATEMENTS',
  'NAMED_ONLY',
  'NOTHING',
  'UNREAD',
] as const satisfies readonly Coverage[];

interface CoverageCountsProps {
  readonly sentences: readonly Pick<ArticleSentence, 'coverage'>[];
  /** The one coverage whose sentences are shown; null for all. */
  readonly only: Coverage | null;
  readonly onOnly: (coverage: Coverage | null) => void;
}

/** How many sentences carry statements, and what the dots before them mean; each a filter. */
export function CoverageCounts({ sentences, only, onOnly }: CoverageCountsProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.counts}>
      {coverages.map((coverage) => {
        const count = sentences.filter((sentence) => sentence.coverage === coverage).length;
        const words = t(`article.counts.${coverage}`, { count, total: sentences.length });
        if (count === 0) return null;
        const isOnly = only === coverage;
        return (
          <button
            key={coverage}
            type="button"
            className={styles.count}
            aria-pressed={isOnly}
            title={isOnly ? t('article.showAll') : t('article.filter')}
            onClick={() => onOnly(isOnly ? null : coverage)}
          >
            <span className={styles.dot} data-coverage={coverage} aria-hidden="true" />
            <span>{words}</span>
          </button>
        );
      })}
    </div>
  );
}
