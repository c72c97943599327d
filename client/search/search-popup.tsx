import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import boxStyles from '../parts/query-box.module.css';
import type { Combobox } from '../parts/use-combobox.ts';
import styles from './search.module.css';
import { SuggestionList } from './suggestion-list.tsx';
import { countsOf, type Suggestion } from './suggestions.ts';
import type { Suggestions } from './use-suggestions.ts';

interface SearchPopupProps {
  readonly suggestions: Suggestions;
  readonly box: Combobox<Suggestion>;
  /** Lists all that is found; undefined once it does. */
  readonly onShowAll: (() => void) | undefined;
}

/** The list under the box, or what there is instead of one. */
export function SearchPopup({ suggestions, box, onShowAll }: SearchPopupProps) {
  const { t } = useTranslation();
  const { groups, failed, more, askAgain } = suggestions;
  const isEmpty = groups.length === 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps the focus in the box
    <div
      ref={box.popup}
      className={`${boxStyles.popup} ${styles.popup}`}
      onMouseDown={(event) => event.preventDefault()}
    >
      {failed && (
        <div className={styles.notice}>
          <p className={styles.noticeTitle}>{t('search.failedTitle')}</p>
          <p>{t(isEmpty ? 'search.failedNothing' : 'search.failed')}</p>
          <Button size="compact-sm" variant="default" loading={box.isBusy} onClick={askAgain}>
            {t('parts.retry')}
          </Button>
        </div>
      )}
      {isEmpty && !failed && (
        <div className={styles.notice}>
          {box.isBusy ? (
            <p>{t('search.loading')}</p>
          ) : (
            <>
              <p className={styles.noticeTitle}>{t('search.nothingTitle')}</p>
              <p>{t('search.nothing')}</p>
            </>
          )}
        </div>
      )}
      {!isEmpty && <SuggestionList groups={groups} box={box} />}
      {!isEmpty && (more || !onShowAll) && (
        <div className={styles.more}>
          {!onShowAll && <p>{t('search.found', countsOf(groups))}</p>}
          {more && <p>{t('search.more')}</p>}
          {more && onShowAll && (
            <Button size="compact-sm" variant="default" onClick={onShowAll}>
              {t('search.showAll')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
