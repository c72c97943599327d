import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../graph/network-context.ts';
import { selectionName } from '../graph/selection-name.ts';
import { useNotShown } from '../graph/use-not-shown.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import { useNotShownText } from '../statement/not-shown-text.ts';
import { useSelection } from '../view/use-selection.ts';

/** Says aloud what was chosen, since the details stand elsewhere on the page. */
export function SelectionAnnouncement() {
  const { t } = useTranslation();
  const language = useLanguage();
  const network = useNetwork();
  const { selected } = useSelection();
  const name = selected && selectionName(selected, network, t)[language];
  const why = useNotShown(selected);
  const words = useNotShownText();
  return (
    <VisuallyHidden role="status">
      {name && <Words>{t('page.selected', { name })}</Words>}
      {why && <span>{` ${words(why)}`}</span>}
    </VisuallyHidden>
  );
}
