import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import { useNetwork } from '../network/network-context.ts';
import { entitiesByKind } from './entities-by-kind.ts';
import { KindSwatch } from './kind-swatch.tsx';
import styles from './legend.module.css';
import { lookOf } from './look-of.ts';
import { type MarkName, MarkSwatch } from './mark-swatch.tsx';

/** What the shapes, colours and lines of the drawing mean, and how many of each are drawn. */
export function Legend() {
  const { t } = useTranslation();
  const language = useLanguage();
  const network = useNetwork();
  const { drawn } = network;
  const marks: readonly { name: MarkName; count?: number }[] = [
    { name: 'junction', count: drawn.junctions },
    { name: 'ghost', count: drawn.ghosts },
    { name: 'inferred', count: drawn.inferredLines },
    { name: 'arrow' },
    { name: 'size' },
  ];
  return (
    <section aria-labelledby="legend-title">
      <h2 id="legend-title" className={styles.title}>
        {t('legend.title')}
      </h2>
      <ul className={styles.rows}>
        {entitiesByKind(network, language).map(({ kind, entities }) => (
          <li key={kind.kind} className={styles.row}>
            <KindSwatch look={lookOf(kind)} />
            <span>{kind.label[language]}</span>
            <Count count={entities.length} />
          </li>
        ))}
        {marks.map(({ name, count }) => (
          <li key={name} className={styles.row}>
            <MarkSwatch name={name} />
            <span>{t(`legend.${name}`)}</span>
            {count !== undefined && <Count count={count} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Count({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  return (
    <span className={styles.count} title={t('legend.drawn', { count })}>
      {count}
    </span>
  );
}
