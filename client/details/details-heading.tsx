import { CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotShown } from '../graph/use-not-shown.ts';
import { NotShownNote } from '../statement/not-shown-note.tsx';
import { useSelection } from '../view/use-selection.ts';
import styles from './details.module.css';

interface DetailsHeadingProps {
  /** What kind of thing it is, above its name. */
  readonly eyebrow: ReactNode;
  readonly children: ReactNode;
}

/** The name of what is chosen, and the way back to nothing chosen. */
export function DetailsHeading({ eyebrow, children }: DetailsHeadingProps) {
  const { t } = useTranslation();
  const { selected, select } = useSelection();
  const why = useNotShown(selected);
  return (
    <>
      <header className={styles.header}>
        <div>
          {eyebrow && <p className={styles.eyebrow}>{eyebrow}</p>}
          <h2 tabIndex={-1} id="details-title" className={styles.title}>
            {children}
          </h2>
        </div>
        <CloseButton
          className={styles.close ?? ''}
          size={36}
          aria-label={t('details.close')}
          onClick={() => select(null)}
        />
      </header>
      <NotShownNote why={why} />
    </>
  );
}
