import { VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { searchId } from '../browser/focus-search.ts';
import { isMac } from '../browser/key-name.ts';
import { QueryBox } from '../parts/query-box.tsx';
import { useCombobox } from '../parts/use-combobox.ts';
import { useSelection } from '../view/use-selection.ts';
import { useView } from '../view/view-context.ts';
import styles from './search.module.css';
import { SearchPopup } from './search-popup.tsx';
import type { Suggestion } from './suggestions.ts';
import { type Suggestions, useSuggestions } from './use-suggestions.ts';

/** The server compares no more of a query than this. */
const longestQuery = 100;

/** Names and sentences by what is typed. */
export function Search() {
  const { t } = useTranslation();
  const { select } = useSelection();
  const openPanel = useView((state) => state.openPanel);
  const [text, setText] = useState('');
  const query = Array.from(text.trim()).slice(0, longestQuery).join('');
  const suggestions = useSuggestions(query);
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
      {isShown && <SearchPopup suggestions={suggestions} box={box} />}
      <VisuallyHidden role="status">
        {isShown && !isBusy && <Told {...suggestions} />}
      </VisuallyHidden>
    </search>
  );
}

/** What the list shows, in a few words, for those who do not see it. */
function Told({ groups, failed }: Suggestions) {
  const { t } = useTranslation();
  if (failed) return <span>{t('search.failedTitle')}</span>;
  if (groups.length === 0) return <span>{t('search.nothingTitle')}</span>;
  const countOf = (isName: boolean) =>
    groups
      .filter(({ kind }) => (kind !== null) === isName)
      .reduce((sum, { suggestions }) => sum + suggestions.length, 0);
  return <span>{t('search.found', { names: countOf(true), sentences: countOf(false) })}</span>;
}
