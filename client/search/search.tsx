import { VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cutTyped } from '../../graph-seed/names/typed-words.ts';
import { searchId } from '../browser/focus-search.ts';
import { isMac } from '../browser/key-name.ts';
import { QueryBox } from '../parts/query-box.tsx';
import { useCombobox } from '../parts/use-combobox.ts';
import { useSelection } from '../view/use-selection.ts';
import { useView } from '../view/view-context.ts';
import styles from './search.module.css';
import { SearchPopup } from './search-popup.tsx';
import { countsOf, type Suggestion } from './suggestions.ts';
import { type Suggestions, useSuggestions } from './use-suggestions.ts';

/** Names, and sentences, at most: what can be looked over at a glance, and what the API gives. */
const most = { atFirst: 12, atAll: 100 };

/** Names and sentences by what is typed. */
export function Search() {
  const { t } = useTranslation();
  const { select } = useSelection();
  const openPanel = useView((state) => state.openPanel);
  const [text, setText] = useState('');
  const query = cutTyped(text.trim());
  /** The query of which all is to be listed. */
  const [whole, setWhole] = useState<string | null>(null);
  const isWhole = whole === query;
  const suggestions = useSuggestions(query, isWhole ? most.atAll : most.atFirst);
  const box = useCombobox({
    options: suggestions.groups.flatMap((group) => group.suggestions),
    asked: query,
    answered: suggestions.query,
    hasList: query !== '',
    onChoose: ({ selection }: Suggestion) => {
      select(selection);
      if (selection.type === 'sentence') openPanel('article');
    },
  });
  const { isShown, isBusy } = box;
  return (
    <search
      className={styles.search}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) box.close();
      }}
    >
      <QueryBox
        id={searchId}
        label={t('search.label')}
        placeholder={t('search.placeholder')}
        text={text}
        onText={(typed) => {
          setText(typed);
          box.typed();
        }}
        busy={isBusy}
        hint={
          <span className={styles.keys} aria-hidden="true">
            <kbd>/</kbd> <kbd>{isMac() ? '⌘K' : 'Ctrl K'}</kbd>
          </span>
        }
        aria-keyshortcuts={isMac() ? '/ Meta+K' : '/ Control+K'}
        enterKeyHint="search"
        {...box.attributes}
      />
      {isShown && (
        <SearchPopup
          suggestions={suggestions}
          box={box}
          onShowAll={isWhole ? undefined : () => setWhole(query)}
        />
      )}
      <VisuallyHidden role="status">
        {isShown && !isBusy && <Told {...suggestions} />}
      </VisuallyHidden>
    </search>
  );
}

/** What the list shows, in a few words, for those who do not see it. */
function Told({ groups, more, failed }: Suggestions) {
  const { t } = useTranslation();
  if (failed) return <span>{t('search.failedTitle')}</span>;
  if (groups.length === 0) return <span>{t('search.nothingTitle')}</span>;
  return <span>{t(more ? 'search.foundOfMore' : 'search.found', countsOf(groups))}</span>;
}
