import { type ComboboxItem, Select } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { lookOf } from '../graph/look-of.ts';
import type { Entity } from '../graph/network.ts';
import { useNetwork } from '../graph/network-context.ts';
import { langTag } from '../i18n/language.ts';
import { nameOf } from '../i18n/name-of.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { KindSwatch } from '../looks/kind-swatch.tsx';
import { findNames } from '../parts/find-names.ts';
import styles from './paths.module.css';

interface EntitySelectProps {
  readonly label: string;
  /** May be a slug that the data set does not hold, from the address. */
  readonly slug: string | null;
  readonly onChoose: (slug: string | null) => void;
}

/** One entity of all, found by its Chinese or English name. */
export function EntitySelect({ label, slug, onChoose }: EntitySelectProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { entities } = useNetwork();
  const options = useMemo(() => {
    const { compare } = new Intl.Collator(langTag[language], { numeric: true });
    return [...entities.values()]
      .map((entity) => ({ value: entity.slug, label: nameOf(entity, language) }))
      .sort((a, b) => compare(a.label, b.label));
  }, [entities, language]);
  const isUnknown = slug !== null && !entities.has(slug);
  return (
    <Select
      label={label}
      data={options}
      value={isUnknown ? null : slug}
      onChange={onChoose}
      searchable
      allowDeselect={false}
      placeholder={t('paths.placeholder')}
      nothingFoundMessage={t('paths.nothingFound')}
      error={isUnknown && t('paths.unknown', { slug })}
      size="sm"
      maxDropdownHeight={280}
      comboboxProps={{
        // Stays within the panel's landmark, yet is not cut off by the panel's edge.
        withinPortal: false,
        floatingStrategy: 'fixed',
        transitionProps: { duration: 0 },
        zIndex: 20,
      }}
      classNames={{ option: styles.option ?? '' }}
      filter={({ options: all, search }) => {
        if (search.trim() === '') return all;
        const found = findNames(entities.values(), search);
        return found.flatMap(
          ({ entity }) => all.find((one) => 'value' in one && one.value === entity.slug) ?? [],
        );
      }}
      renderOption={({ option }) => <Option option={option} entity={entities.get(option.value)} />}
    />
  );
}

interface OptionProps {
  readonly option: ComboboxItem;
  readonly entity: Entity | undefined;
}

/** Both names, since a reader may know only one of them. */
function Option({ option, entity }: OptionProps) {
  const language = useLanguage();
  const { kinds } = useNetwork();
  const kind = entity && kinds.get(entity.kind);
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <>
      {kind && <KindSwatch look={lookOf(kind)} />}
      <span>
        <bdi lang={langTag[language]}>{option.label}</bdi>
        {entity && (
          <bdi lang={langTag[other]} className={styles.other}>
            {nameOf(entity, other)}
          </bdi>
        )}
      </span>
    </>
  );
}
