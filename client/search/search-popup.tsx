import { Button } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './search.module.css';
import { SuggestionList } from './suggestion-list.tsx';
import type { Suggestion } from './suggestions.ts';
import type { Suggestions } from './use-suggestions.ts';

interface SearchPopupProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly suggestions: Suggestions;
  readonly busy: boolean;
  readonly active: number;
  readonly onChoose: (suggestion: Suggestion) => void;
}

/** The list under the box, or what there is instead of one. */
export function SearchPopup({ ref, suggestions, busy, active, onChoose }: SearchPopupProps) {
  const { t } = useTranslation();
  const { groups, failed, more, askAgain } = suggestions;
  const isEmpty = groups.length === 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps the focus in the box
    <div ref={ref} className={styles.popup} onMouseDown={(event) => event.preventDefault()}>
      {failed && (
        <div className={styles.notice}>
          <p className={styles.noticeTitle}>{t('search.failedTitle')}</p>
          <p>{t(isEmpty ? 'search.failedNothing' : 'search.failed')}</p>
          <Button size="compact-sm" variant="default" loading={busy} onClick={askAgain}>
            {t('parts.retry')}
          </Button>
        </div>
      )}
      {isEmpty && !failed && (
        <div className={styles.notice}>
          {busy ? (
            <p>{t('search.loading')}</p>
          ) : (
            <>
              <p className={styles.noticeTitle}>{t('search.nothingTitle')}</p>
              <p>{t('search.nothing')}</p>
            </>
          )}
        </div>
      )}
      {!isEmpty && (
        <SuggestionList groups={groups} active={active} busy={busy} onChoose={onChoose} />
      )}
      {more && <p className={styles.more}>{t('search.more')}</p>}
    </div>
  );
}
