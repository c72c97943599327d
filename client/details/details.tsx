import { useTranslation } from 'react-i18next';
import type { Selection } from '../selection/selection.ts';
import { useSelection } from '../selection/use-selection.ts';
import styles from './details.module.css';
import { EntityDetails } from './entity-details.tsx';
import { FamilyDetails } from './family-details.tsx';
import { KindDetails } from './kind-details.tsx';
import { MissingDetails } from './missing-details.tsx';
import { SentenceDetails } from './sentence-details.tsx';
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
  const { t } = useTranslation();
  const { selected } = useSelection();
  if (!selected) {
    return (
      <section aria-labelledby="details-title" className={styles.empty} id="details" tabIndex={-1}>
        <h2 id="details-title" className={styles.title}>
          {t('details.title')}
        </h2>
        <p>{t('details.hint')}</p>
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
