import { useTranslation } from 'react-i18next';
import { useNetwork } from '../graph/network-context.ts';
import type { ShownPart } from '../graph/shown-part.ts';
import { useLabel } from '../graph/use-label.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { SignSwatch } from '../looks/sign-swatch.tsx';
import { NameLink } from '../statement/name-link.tsx';
import { isSame } from '../view/selection.ts';
import { onlyKey, toggleKey } from '../view/transitions.ts';
import { useSelection } from '../view/use-selection.ts';
import { useView } from '../view/view-context.ts';
import styles from './legend.module.css';
import { type LegendFacet, type LegendRow, legendFacets } from './legend-facets.tsx';

const signs = ['junction', 'arrow', 'size', 'more', 'pinned'] as const;

/** What the drawing's looks mean and how many there are of each; each row filters and lights. */
export function Legend({ shown }: { readonly shown: ShownPart }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const label = useLabel();
  const network = useNetwork();
  const facets = legendFacets(network, shown, {
    t,
    label,
    of: (words) => words[language],
  });
  const without = useView(({ arrangement }) => arrangement.without);
  const arrange = useView((state) => state.arrange);
  return (
    <section aria-labelledby="legend-title">
      <div className={styles.head}>
        <h2 id="legend-title" className={styles.title}>
          {t('legend.title')}
        </h2>
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
      <h3 className={styles.facet}>{t('legend.signs')}</h3>
      <ul className={styles.rows}>
        {signs.map((name) => (
          <li key={name} className={styles.row}>
            <SignSwatch name={name} />
            <span>{t(`legend.${name}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function FacetRows({ facet: { id, title, rows } }: { readonly facet: LegendFacet }) {
  if (rows.length === 0) return null;
  const keys = rows.map(({ key }) => key);
  return (
    <>
      <h3 className={styles.facet} id={`legend-${id}`}>
        {title}
      </h3>
      <ul className={styles.rows} aria-labelledby={`legend-${id}`}>
        {rows.map((row) => (
          <FilterRow key={row.key} row={row} keys={keys} />
        ))}
      </ul>
    </>
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
  const words = (
    <>
      {swatch}
      <span className={styles.words}>{label}</span>
      <span className={styles.count} title={t('legend.counts', { shown, all })}>
        {counts}
      </span>
    </>
  );
  return (
    <li className={styles.filter} data-on={isOn}>
      <input
        type="checkbox"
        checked={isOn}
        aria-label={t('legend.show', { label })}
        onChange={() => arrange(toggleKey(key))}
      />
      {selection ? (
        <NameLink
          selection={selection}
          className={styles.lights}
          title={t('legend.light', { label })}
          onChoose={() => select(isSame(selected, selection) ? null : selection)}
        >
          {words}
        </NameLink>
      ) : (
        <span className={styles.lights}>{words}</span>
      )}
      <button
        type="button"
        className={styles.only}
        aria-label={t('legend.onlyThis', { label })}
        onClick={() => arrange(onlyKey(key, keys))}
      >
        {t('legend.only')}
      </button>
    </li>
  );
}
