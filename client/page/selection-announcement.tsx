import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { nameOf } from '../i18n/name-of.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import { useNetwork } from '../network/network-context.ts';
import { useSelection } from '../selection/use-selection.ts';

/** Says aloud what was chosen, since the details stand elsewhere on the page. */
export function SelectionAnnouncement() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { entities } = useNetwork();
  const { selected } = useSelection();
  const entity = selected && entities.get(selected.slug);
  const name = entity
    ? nameOf(entity, language)
    : t(selected?.type === 'missing' ? 'details.missing' : 'details.statement');
  return (
    <VisuallyHidden role="status">
      {selected && <Words>{t('details.selected', { name })}</Words>}
    </VisuallyHidden>
  );
}
