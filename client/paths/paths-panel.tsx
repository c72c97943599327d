import { useTranslation } from 'react-i18next';
import { useNetwork } from '../graph/network-context.ts';
import { useView } from '../view/view-context.ts';
import { FoundPaths } from './found-paths.tsx';
import { PathEnds } from './path-ends.tsx';
import styles from './paths.module.css';

/** How two entities are connected, step by step. */
export function PathsPanel() {
  return (
    <div className={styles.panel}>
      <PathEnds />
      <Answer />
    </div>
  );
}

/** The paths, or why there is nothing to look for yet. */
function Answer() {
  const { t } = useTranslation();
  const { entities } = useNetwork();
  const from = useView((state) => state.pathFrom);
  const to = useView((state) => state.pathTo);
  const throughPlaces = useView((state) => state.pathThroughPlaces);
  // The field of an end that is not known says so itself.
  if (from === null || to === null || !entities.has(from) || !entities.has(to)) {
    return <p className={styles.state}>{t('paths.choose')}</p>;
  }
  if (from === to) {
    return (
      <p role="status" className={styles.state}>
        {t('paths.same')}
      </p>
    );
  }
  // Another question begins with the first path and the first few again.
  const key = `${from} ${to} ${throughPlaces}`;
  return <FoundPaths key={key} from={from} to={to} throughPlaces={throughPlaces} />;
}
