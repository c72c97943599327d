import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../graph/network-context.ts';
import { useShown } from '../graph/shown-context.ts';
import { useLabel } from '../graph/use-label.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { NameLink } from '../statement/name-link.tsx';
import { isSame } from '../view/selection.ts';
import { isOnlyKey, onlyKey, toggleKey } from '../view/transitions.ts';
import { useSelection } from '../view/use-selection.ts';
import { useView } from '../view/view-context.ts';
import { Facet } from './facet.tsx';
import styles from './legend.module.css';
import { type LegendFacet, type LegendRow, legendFacets } from './legend-facets.tsx';
import { ToldFacets } from './told-facets.tsx';
import { useWholeCounts } from './use-whole-counts.ts';

/** What the drawing's looks mean and how many there are of each; each row filters and lights. */
export function Legend() {
  const { t } = useTranslation();
  const language = useLanguage();
  const label = useLabel();
  const network = useNetwork();
  const shown = useShown();
  const whole = useWholeCounts();
  const facets = useMemo(
    () => legendFacets(network, shown, whole, { t, label, of: (words) => words[language] }),
    [network, shown, whole, t, label, language],
  );
  const without = useView(({ arrangement }) => arrangement.without);
  const arrange = useView((state) => state.arrange);
  return (
    <section aria-labelledby="legend-title" className={styles.part}>
      <div className={styles.head}>
        <h2 id="legend-title" className={styles.title}>
          {t('legend.title')}
        </h2>
        <span className={styles.scale}>{t('legend.scale')}</span>
        {without.length > 0 && (
          <button
            type="button"
            className={styles.clear}
            onClick={() => arrange(() => ({ without: [] }))}
          >
            {t('legend.showAll')}
          </button>
        )}
      </div>
      {facets.map((facet) => (
        <FacetRows key={facet.id} facet={facet} />
      ))}
      <ToldFacets />
    </section>
  );
}

function FacetRows({ facet: { id, title, rows, isFolded } }: { readonly facet: LegendFacet }) {
  const { t } = useTranslation();
  const without = useView(({ arrangement }) => arrangement.without);
  const keys = rows.map(({ key }) => key);
  const left = keys.filter((key) => without.includes(key)).length;
  return (
    <Facet
      id={id}
      title={title}
      isEmpty={rows.length === 0}
      initiallyOpen={!isFolded || left > 0}
      chosen={(isOpen) =>
        !isOpen && left > 0
          ? t('legend.chosen', { shown: keys.length - left, all: keys.length })
          : null
      }
    >
      <ul className={styles.rows} aria-labelledby={`legend-${id}`}>
        {rows.map((row) => (
          <FilterRow key={row.key} row={row} keys={keys} />
        ))}
      </ul>
    </Facet>
  );
}

interface FilterRowProps {
  readonly row: LegendRow;
  /** All keys of the facet. */
  readonly keys: readonly string[];
}

function FilterRow({ row, keys }: FilterRowProps) {
  const { t } = useTranslation();
  const { selected, select } = useSelection();
  const without = useView(({ arrangement }) => arrangement.without);
  const arrange = useView((state) => state.arrange);
  const { key, label, swatch, all, shown, selection } = row;
  const isOn = !without.includes(key);
  const counts = shown === all ? `${all}` : `${shown}/${all}`;
  const explained = t('legend.counts', { shown, all });
  const words = (
    <>
      {swatch}
      <span className={styles.words}>{label}</span>
      <span className={styles.count}>{counts}</span>
    </>
  );
  return (
    <li className={styles.filter} data-on={isOn}>
      {/* The label is what a finger meets. */}
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={isOn}
          aria-label={t('legend.show', { label })}
          onChange={() => arrange(toggleKey(key))}
        />
      </label>
      {selection ? (
        <NameLink
          selection={selection}
          className={styles.lights}
          title={`${t('legend.light', { label })}\n${explained}`}
          onChoose={() => select(isSame(selected, selection) ? null : selection)}
        >
          {words}
        </NameLink>
      ) : (
        <span className={styles.lights} title={explained}>
          {words}
        </span>
      )}
      <button
        type="button"
        className={styles.only}
        aria-pressed={isOnlyKey(key, keys, without)}
        aria-label={t('legend.onlyThis', { label })}
        onClick={() => arrange(onlyKey(key, keys))}
      >
        {t('legend.only')}
      </button>
    </li>
  );
}
