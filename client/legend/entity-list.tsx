import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { entitiesByKind } from '../graph/entities-by-kind.ts';
import { lookOf } from '../graph/look-of.ts';
import { missingLabel } from '../graph/missing-label.ts';
import { useNetwork } from '../graph/network-context.ts';
import type { ShownPart } from '../graph/shown-part.ts';
import { nameOf } from '../i18n/name-of.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import { KindSwatch } from '../looks/kind-swatch.tsx';
import { SignSwatch } from '../looks/sign-swatch.tsx';
import { NameLink } from '../statement/name-link.tsx';
import type { Selection } from '../view/selection.ts';
import { useSelection } from '../view/use-selection.ts';
import styles from './legend.module.css';

interface EntityListProps {
  /** Called after a choice. */
  readonly onChoose: () => void;
  readonly shown: ShownPart;
}

/** The text twin of the drawing: everything in it can be reached from here. */
export function EntityList({ onChoose, shown }: EntityListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const network = useNetwork();
  const missing = [...network.missing.values()];
  return (
    <section aria-labelledby="list-title" id="entity-list" tabIndex={-1}>
      <h2 id="list-title" className={styles.title}>
        {t('shared.entities')}
      </h2>
      {entitiesByKind(network, language)
        .filter(({ entities }) => entities.length > 0)
        .map(({ kind, entities }) => (
          <Group
            key={kind.kind}
            swatch={<KindSwatch look={lookOf(kind)} />}
            label={kind.label[language]}
            rows={entities.map((entity) => ({
              selection: { type: 'entity', slug: entity.slug },
              name: nameOf(entity, language),
            }))}
            onChoose={onChoose}
            shown={shown}
          />
        ))}
      {missing.length > 0 && (
        <Group
          swatch={<SignSwatch name="ghost" />}
          label={t('legend.list.missing')}
          rows={missing.map(({ slug, kind, mention }) => ({
            selection: { type: 'missing', slug },
            name: missingLabel(mention, network.kinds.get(kind)?.label)[language],
          }))}
          onChoose={onChoose}
          shown={shown}
        />
      )}
    </section>
  );
}

interface GroupProps extends EntityListProps {
  readonly swatch: ReactNode;
  readonly label: string;
  readonly rows: readonly { readonly selection: Selection; readonly name: string }[];
}

function Group({ swatch, label, rows, onChoose, shown }: GroupProps) {
  const { t } = useTranslation();
  const { select } = useSelection();
  return (
    <details className={styles.group}>
      <summary className={styles.row}>
        {swatch}
        <span>{label}</span>
        <span className={styles.count}>{rows.length}</span>
      </summary>
      <ul className={styles.names}>
        {rows.map(({ selection, name }) => (
          <li key={selection.slug}>
            <NameLink
              selection={selection}
              className={styles.name}
              onChoose={() => {
                select(selection);
                onChoose();
              }}
            >
              <Words>{name}</Words>
              {!shown.nodes.has(selection.slug) && (
                <small className={styles.away}> {t('legend.list.notShown')}</small>
              )}
            </NameLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
