import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { StatementDocument } from '../api/statement-document.ts';
import { useNetwork } from '../graph/network-context.ts';
import { selectionName } from '../graph/selection-name.ts';
import { useNotShown } from '../graph/use-not-shown.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import { badgesOf } from '../statement/badges-of.ts';
import { useNotShownText } from '../statement/not-shown-text.ts';
import { useTableContext } from '../statement/table-context.ts';
import { useSelection } from '../view/use-selection.ts';

/** Says aloud what was chosen, since the details stand elsewhere on the page. */
export function SelectionAnnouncement() {
  const { t } = useTranslation();
  const language = useLanguage();
  const network = useNetwork();
  const { selected } = useSelection();
  const [{ data, fetching }] = useQuery({
    query: StatementDocument,
    variables: { slug: selected?.slug ?? '' },
    pause: selected?.type !== 'statement',
  });
  const read = data?.statement;
  const statement = selected?.type === 'statement' && read?.slug === selected.slug ? read : null;
  const context = useTableContext();
  // A statement is said once it is read, with how far it can be relied on.
  const isAwaited = selected?.type === 'statement' && fetching;
  const name =
    selected && !isAwaited && (statement ?? selectionName(selected, network, t))[language];
  const badges = statement ? badgesOf(statement, context) : [];
  const why = useNotShown(selected);
  const words = useNotShownText();
  return (
    <VisuallyHidden role="status">
      {name && <Words>{t('page.selected', { name })}</Words>}
      {badges.map(({ topic, words: badge }) => (
        <span key={topic}>{` ${badge}`}</span>
      ))}
      {why && <span>{` ${words(why)}`}</span>}
    </VisuallyHidden>
  );
}
