import { VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../graph/network-context.ts';
import { selectionName } from '../graph/selection-name.ts';
import { useShownAsArranged } from '../graph/shown-context.ts';
import { shownCounts } from '../graph/shown-counts.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import { type ArrangementChange, arrangementChange } from '../view/arrangement-change.ts';

/** What leaves all in the drawing that is in it. */
const keepsAll: readonly ArrangementChange['type'][] = ['pinned', 'unpinned', 'layout'];

/** Says aloud what became of the drawing, however that was asked for, and what it shows now. */
export function ArrangementAnnouncement() {
  const { t } = useTranslation();
  const language = useLanguage();
  const network = useNetwork();
  const { part: shown, arrangement } = useShownAsArranged();
  const [told, setTold] = useState<{
    readonly of: typeof arrangement;
    readonly change: ArrangementChange | null;
  }>({ of: arrangement, change: null });
  if (told.of !== arrangement) {
    setTold({ of: arrangement, change: arrangementChange(told.of, arrangement) });
  }
  const { change } = told;
  if (!change) return <VisuallyHidden role="status" />;
  const { type } = change;
  const slug = 'slug' in change ? change.slug : null;
  const thing = slug !== null && network.entities.has(slug) ? 'entity' : 'missing';
  const name = slug === null ? '' : selectionName({ type: thing, slug }, network, t)[language];
  return (
    <VisuallyHidden role="status">
      <Words>{t(`page.arranged.${type}`, { name })}</Words>
      {!keepsAll.includes(type) && (
        <span>{t('page.arranged.counts', { ...shownCounts(network, shown) })}</span>
      )}
    </VisuallyHidden>
  );
}
