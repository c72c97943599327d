import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useIsReplaced } from '../parts/use-is-replaced.ts';
import styles from './replaced-notice.module.css';

/** Says that what is asked from now on is of other data than what stands here. */
export function ReplacedNotice() {
  const { t } = useTranslation();
  const isReplaced = useIsReplaced();
  return (
    <div role="status" className={styles.notice} data-shown={isReplaced}>
      {isReplaced && (
        <>
          <span>{t('page.replaced.text')}</span>{' '}
          <Button size="compact-sm" onClick={() => location.reload()}>
            {t('page.replaced.reload')}
          </Button>
        </>
      )}
    </div>
  );
}
