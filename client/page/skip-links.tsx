import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { passing } from '../browser/keep-focus.ts';
import type { SheetId } from '../view/sheet-ids.ts';
import { useView } from '../view/view-context.ts';
import styles from './page.module.css';

/** For the keyboard: past the header to what can be read. */
export function SkipLinks() {
  const { t } = useTranslation();
  return (
    <nav className={styles.skip} aria-label={t('page.skip')} {...passing}>
      <SkipLink href="#entity-list" sheet="legend">
        {t('page.skipToList')}
      </SkipLink>
      <SkipLink href="#network-walk" sheet={null}>
        {t('page.skipToNetwork')}
      </SkipLink>
      <SkipLink href="#details" sheet="details">
        {t('page.skipToDetails')}
      </SkipLink>
    </nav>
  );
}

interface SkipLinkProps {
  readonly href: string;
  /** What it leads into, which is put away on a small screen until it is opened. */
  readonly sheet: SheetId | null;
  readonly children: ReactNode;
}

function SkipLink({ href, sheet, children }: SkipLinkProps) {
  const openSheet = useView((state) => state.openSheet);
  return (
    <a href={href} onClick={() => flushSync(() => openSheet(sheet))}>
      {children}
    </a>
  );
}
