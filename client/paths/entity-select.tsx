import { Popover } from '@mantine/core';
import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entity } from '../graph/network.ts';
import { useNetwork } from '../graph/network-context.ts';
import { langTag } from '../i18n/language.ts';
import { nameOf } from '../i18n/name-of.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { findNames } from '../parts/find-names.ts';
import boxStyles from '../parts/query-box.module.css';
import { QueryBox } from '../parts/query-box.tsx';
import { useCombobox } from '../parts/use-combobox.ts';
import { EntityOptions } from './entity-options.tsx';
import styles from './paths.module.css';

interface EntitySelectProps {
  readonly label: string;
  /** May be a slug that the data set does not hold, from the address. */
  readonly slug: string | null;
  readonly onChoose: (slug: string | null) => void;
}

/** One entity of all, found by its names. */
export function EntitySelect({ label, slug, onChoose }: EntitySelectProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { entities } = useNetwork();
  const id = useId();
  // Null while its text is the name of what is chosen.
  const [typed, setTyped] = useState<string | null>(null);
  const all = useMemo(() => {
    const { compare } = new Intl.Collator(langTag[language], { numeric: true });
    return [...entities.values()].sort((a, b) => compare(nameOf(a, language), nameOf(b, language)));
  }, [entities, language]);
  const isAll = (typed ?? '').trim() === '';
  const options = useMemo(
    () => (isAll ? all : findNames(all, typed ?? '').map(({ entity }) => entity)),
    [all, isAll, typed],
  );
  const chosen = slug === null ? undefined : entities.get(slug);
  const isUnknown = slug !== null && !chosen;
  const box = useCombobox<Entity>({
    options,
    asked: typed ?? '',
    answered: typed ?? '',
    hasList: true,
    first: isAll ? (chosen ? all.indexOf(chosen) : -1) : 0,
    onChoose: (entity) => {
      setTyped(null);
      onChoose(entity.slug);
    },
  });
  return (
    <div className={styles.select}>
      <label htmlFor={id}>{label}</label>
      <Popover
        opened={box.isShown}
        width="target"
        offset={4}
        // Stays within the panel's landmark, yet is not cut off by the panel's edge.
        withinPortal={false}
        floatingStrategy="fixed"
        transitionProps={{ duration: 0 }}
        zIndex={20}
        withRoles={false}
        closeOnClickOutside={false}
      >
        <Popover.Target>
          <div>
            <QueryBox
              id={id}
              label={label}
              placeholder={t('paths.placeholder')}
              text={typed ?? (chosen ? nameOf(chosen, language) : '')}
              onText={(text) => {
                setTyped(text);
                box.typed();
              }}
              onClear={() => {
                setTyped(null);
                onChoose(null);
              }}
              onBlur={() => {
                box.close();
                setTyped(null);
              }}
              aria-invalid={isUnknown || undefined}
              aria-describedby={isUnknown ? `${id}-unknown` : undefined}
              {...box.attributes}
              onClick={(event) => {
                // A name that is chosen is replaced whole by what is typed.
                if (typed === null) event.currentTarget.select();
                box.attributes.onClick?.(event);
              }}
            />
          </div>
        </Popover.Target>
        <Popover.Dropdown
          ref={box.popup}
          className={`${boxStyles.popup} ${styles.popup}`}
          // The focus stays in the box.
          onMouseDown={(event) => event.preventDefault()}
        >
          <EntityOptions label={label} entities={options} box={box} />
        </Popover.Dropdown>
      </Popover>
      {isUnknown && (
        <p id={`${id}-unknown`} className={styles.unknown}>
          {t('paths.unknown', { slug })}
        </p>
      )}
    </div>
  );
}
