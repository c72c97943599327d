import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isSame, type Selection } from '../view/selection.ts';
import { useSelection } from '../view/use-selection.ts';
import styles from './details.module.css';
import { EntityDetails } from './entity-details.tsx';
import { FamilyDetails } from './family-details.tsx';
import { KindDetails } from './kind-details.tsx';
import { MissingDetails } from './missing-details.tsx';
import { SentenceDetails } from './sentence-details.tsx';
import { StartPage } from './start-page.tsx';
import { StatementDetails } from './statement-details.tsx';

const views = {
  entity: EntityDetails,
  statement: StatementDetails,
  missing: MissingDetails,
  sentence: SentenceDetails,
  kind: KindDetails,
  family: FamilyDetails,
} satisfies Record<Selection['type'], unknown>;

/** What is known of the chosen entity, statement or missing end. */
export function Details() {
  useFocusOnHeading();
  const { t } = useTranslation();
  const { selected } = useSelection();
  if (!selected) {
    return (
      <section aria-label={t('details.title')} className={styles.empty} id="details" tabIndex={-1}>
        <StartPage />
      </section>
    );
  }
  const View = views[selected.type];
  const key = `${selected.type} ${selected.slug}`;
  return (
    <section aria-label={t('details.title')} className={styles.details} id="details" tabIndex={-1}>
      <View key={key} slug={selected.slug} />
    </section>
  );
}

/** After another choice, the focus waits at its name where it has nowhere else to be. */
function useFocusOnHeading(): void {
  const { selected } = useSelection();
  const before = useRef(selected);
  useEffect(() => {
    if (isSame(before.current, selected)) return;
    before.current = selected;
    // The button that led here may be gone with the details it stood in; a list keeps its focus.
    if (document.activeElement !== document.body) return;
    document.getElementById('details-title')?.focus({ preventScroll: true });
  }, [selected]);
}
