import { CloseButton, Loader, VisuallyHidden } from '@mantine/core';
import { Search as SearchIcon } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { focusSearch, searchId } from '../browser/focus-search.ts';
import { isMac } from '../browser/key-name.ts';
import { useLayer } from '../parts/use-layer.ts';
import { useSelection } from '../view/use-selection.ts';
import { useView } from '../view/view-context.ts';
import styles from './search.module.css';
import { SearchPopup } from './search-popup.tsx';
import { listId, optionId } from './suggestion-list.tsx';
import type { Suggestion } from './suggestions.ts';
import { useCombobox } from './use-combobox.ts';

/** Names and sentences by what is typed: a combobox after the WAI-ARIA pattern. */
export function Search() {
  const { t } = useTranslation();
  const { select } = useSelection();
  const openPanel = useView((state) => state.openPanel);
  const isComposing = useRef(false);
  const box = useCombobox(({ selection }: Suggestion) => {
    select(selection);
    if (selection.type === 'sentence') openPanel('article');
  });
  const { text, active, options, isShown, isBusy, suggestions } = box;
  const popup = useLayer<HTMLDivElement>(isShown, box.close);
  const isExpanded = isShown && options.length > 0;
  return (
    <search
      className={styles.search}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) box.close();
      }}
    >
      <div className={styles.box}>
        <span className={styles.icon} data-busy={isBusy} aria-hidden="true">
          <SearchIcon size={16} />
          <Loader size={16} color="gray" />
        </span>
        <input
          id={searchId}
          className={styles.input}
          type="text"
          role="combobox"
          aria-label={t('search.label')}
          aria-autocomplete="list"
          aria-expanded={isExpanded}
          aria-controls={isExpanded ? listId : undefined}
          aria-activedescendant={isExpanded && active >= 0 ? optionId(active) : undefined}
          aria-keyshortcuts={isMac() ? '/ Meta+K' : '/ Control+K'}
          placeholder={t('search.placeholder')}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          value={text}
          onChange={({ currentTarget }) => box.write(currentTarget.value, isComposing.current)}
          onCompositionStart={() => {
            isComposing.current = true;
          }}
          onCompositionEnd={({ currentTarget }) => {
            isComposing.current = false;
            box.search(currentTarget.value);
          }}
          onKeyDown={box.onKeyDown}
          onClick={box.open}
        />
        {text === '' ? (
          <span className={styles.keys} aria-hidden="true">
            <kbd>/</kbd> <kbd>{isMac() ? '⌘K' : 'Ctrl K'}</kbd>
          </span>
        ) : (
          <CloseButton
            size={28}
            aria-label={t('search.clear')}
            onClick={() => {
              box.write('', false);
              focusSearch();
            }}
          />
        )}
      </div>
      {isShown && (
        <SearchPopup
          ref={popup}
          suggestions={suggestions}
          busy={isBusy}
          active={active}
          onChoose={box.take}
        />
      )}
      <VisuallyHidden role="status">
        {isShown && !isBusy && <Told {...suggestions} />}
      </VisuallyHidden>
    </search>
  );
}

/** What the list shows, in a few words, for those who do not see it. */
function Told({ groups, failed }: ReturnType<typeof useCombobox>['suggestions']) {
  const { t } = useTranslation();
  if (failed) return t('search.failedTitle');
  if (groups.length === 0) return t('search.nothingTitle');
  const countOf = (isName: boolean) =>
    groups
      .filter(({ kind }) => (kind !== null) === isName)
      .reduce((sum, { suggestions }) => sum + suggestions.length, 0);
  return t('search.found', { names: countOf(true), sentences: countOf(false) });
}
