import { ActionIcon } from '@mantine/core';
import { ArrowLeftRight, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../graph/network-context.ts';
import { nameOf } from '../i18n/name-of.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import { useSelection } from '../view/use-selection.ts';
import { useView } from '../view/view-context.ts';
import { EntitySelect } from './entity-select.tsx';
import styles from './paths.module.css';

/** What the paths lead from and to, and what they may go through. */
export function PathEnds() {
  const { t } = useTranslation();
  const from = useView((state) => state.pathFrom);
  const to = useView((state) => state.pathTo);
  const throughPlaces = useView((state) => state.pathThroughPlaces);
  const askPaths = useView((state) => state.askPaths);
  return (
    <fieldset className={styles.ends}>
      <legend className={styles.hidden}>{t('paths.ends')}</legend>
      <div className={styles.end}>
        <EntitySelect
          label={t('paths.from')}
          slug={from}
          onChoose={(slug) => askPaths({ from: slug })}
        />
        <UseSelected chosen={[from, to]} onUse={(slug) => askPaths({ from: slug })} />
      </div>
      <ActionIcon
        variant="default"
        size={36}
        className={styles.swap}
        aria-label={t('paths.swap')}
        title={t('paths.swap')}
        disabled={from === null && to === null}
        onClick={() => askPaths({ from: to, to: from })}
      >
        <ArrowLeftRight size={16} />
      </ActionIcon>
      <div className={styles.end}>
        <EntitySelect label={t('paths.to')} slug={to} onChoose={(slug) => askPaths({ to: slug })} />
        <UseSelected chosen={[from, to]} onUse={(slug) => askPaths({ to: slug })} />
      </div>
      <ActionIcon
        variant="default"
        size={36}
        className={styles.clear}
        aria-label={t('paths.clear')}
        title={t('paths.clear')}
        disabled={from === null && to === null}
        onClick={() => askPaths({ from: null, to: null })}
      >
        <X size={16} />
      </ActionIcon>
      <label className={styles.places} title={t('paths.throughPlacesHint')}>
        <input
          type="checkbox"
          checked={throughPlaces}
          onChange={(event) => askPaths({ throughPlaces: event.currentTarget.checked })}
        />
        <span>{t('paths.throughPlaces')}</span>
      </label>
    </fieldset>
  );
}

interface UseSelectedProps {
  readonly chosen: readonly (string | null)[];
  readonly onUse: (slug: string) => void;
}

/** The entity that the details show, where it is no end yet. */
function UseSelected({ chosen, onUse }: UseSelectedProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { entities } = useNetwork();
  const { selected } = useSelection();
  const entity = selected?.type === 'entity' ? entities.get(selected.slug) : undefined;
  if (!entity || chosen.includes(entity.slug)) return null;
  return (
    <button type="button" className={styles.use} onClick={() => onUse(entity.slug)}>
      <Words>{t('paths.useSelected', { name: nameOf(entity, language) })}</Words>
    </button>
  );
}
