import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Words } from '../i18n/words.tsx';
import { sourcesText } from '../statement/cell-text.ts';
import { useTableContext } from '../statement/table-context.ts';
import { useSelection } from '../view/use-selection.ts';
import { useView } from '../view/view-context.ts';
import styles from './matrix.module.css';
import type { MatrixTie } from './matrix-of.ts';
import { tieText } from './tie-text.ts';

interface MatrixBadgeProps {
  readonly tie: MatrixTie;
  /** Slugs of its row and its column. */
  readonly ends: readonly [row: string, column: string];
  /** Names of both, for those who do not see where it stands. */
  readonly between: string;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** A tie in its cell: filled where the article names both, dashed with “？” where it does not. */
export function MatrixBadge({ tie, ends, between, isOpen, onOpen }: MatrixBadgeProps) {
  const { t } = useTranslation();
  const { selected, select } = useSelection();
  const context = useTableContext();
  const lightUp = useView((state) => state.lightUp);
  const { slug, articles } = tie.pairing.statement;
  const isChosen = selected?.type === 'statement' && selected.slug === slug;
  const lit = { entities: ends, statements: [slug] };
  return (
    <button
      type="button"
      className={tie.possible ? styles.possible : styles.certain}
      aria-expanded={isOpen}
      aria-current={isChosen || undefined}
      title={`${tieText(tie, context)}\n${sourcesText(articles, context.language)}`}
      onClick={() => {
        select({ type: 'statement', slug });
        onOpen();
      }}
      onPointerMove={() => lightUp(lit)}
      onMouseLeave={() => lightUp(null)}
      onFocus={() => lightUp(lit)}
      onBlur={() => lightUp(null)}
    >
      {tie.possible && <VisuallyHidden component="span">{t('matrix.possibly')}</VisuallyHidden>}
      <Words>{tieText(tie, context, ['certainty', 'dispute'])}</Words>
      <VisuallyHidden component="span">
        {' '}
        <Words>{between}</Words>
      </VisuallyHidden>
    </button>
  );
}
