import { useTranslation } from 'react-i18next';
import { lookOf } from '../graph/look-of.ts';
import type { Entity } from '../graph/network.ts';
import { useNetwork } from '../graph/network-context.ts';
import { langTag } from '../i18n/language.ts';
import { nameOf } from '../i18n/name-of.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import { KindSwatch } from '../looks/kind-swatch.tsx';
import { ListOption } from '../parts/list-option.tsx';
import boxStyles from '../parts/query-box.module.css';
import type { Combobox } from '../parts/use-combobox.ts';
import styles from './paths.module.css';

interface EntityOptionsProps {
  readonly label: string;
  readonly entities: readonly Entity[];
  readonly box: Combobox<Entity>;
}

/** The entities to choose from, or that there are none. */
export function EntityOptions({ label, entities, box }: EntityOptionsProps) {
  const { t } = useTranslation();
  if (entities.length === 0) {
    return (
      <p role="status" className={styles.none}>
        {t('paths.nothingFound')}
      </p>
    );
  }
  return (
    <div role="listbox" id={box.listId} aria-label={label} className={boxStyles.list}>
      {entities.map((entity, index) => (
        <ListOption
          key={entity.slug}
          id={box.optionId(index)}
          active={index === box.active}
          className={styles.option}
          onChoose={() => box.take(entity)}
        >
          <EntityOption entity={entity} />
        </ListOption>
      ))}
    </div>
  );
}

/** Both names, since a reader may know only one of them. */
function EntityOption({ entity }: { readonly entity: Entity }) {
  const language = useLanguage();
  const { kinds } = useNetwork();
  const kind = kinds.get(entity.kind);
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <>
      {kind && <KindSwatch look={lookOf(kind)} />}
      <span>
        <bdi lang={langTag[language]}>{nameOf(entity, language)}</bdi>
        <bdi lang={langTag[other]} className={styles.other}>
          {nameOf(entity, other)}
        </bdi>
        {entity.distinction && (
          <span className={styles.other}>
            <Words>{entity.distinction[language]}</Words>
          </span>
        )}
      </span>
    </>
  );
}
