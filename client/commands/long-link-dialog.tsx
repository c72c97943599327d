import { Copy, Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../browser/save-file.ts';
import action from '../parts/action.module.css';
import { TopDialog } from '../parts/top-dialog.tsx';
import type { LongLink } from './command.ts';
import styles from './commands.module.css';
import { linkFile } from './link-file.ts';

interface LongLinkDialogProps {
  /** Null while there is none. */
  readonly link: LongLink | null;
  readonly onCopy: (address: string) => void;
  readonly onClose: () => void;
}

/** Says that a link is longer than what sends links takes, and gives it as a file. */
export function LongLinkDialog({ link, onCopy, onClose }: LongLinkDialogProps) {
  const { t } = useTranslation();
  const kilobytes = Math.ceil((link?.address.length ?? 0) / 1_000);
  return (
    <TopDialog opened={link !== null} title={t('commands.longLinkTitle')} onClose={onClose}>
      <p className={styles.hint}>{t('commands.longLink', { kilobytes })}</p>
      <div className={action.actions}>
        <button
          type="button"
          className={action.action}
          data-autofocus
          onClick={() => {
            if (link) saveFile(linkFile(link.address, link.title), link.file);
            onClose();
          }}
        >
          <Download size={15} aria-hidden="true" />
          <span>{t('commands.longLinkSave')}</span>
        </button>
        <button
          type="button"
          className={action.action}
          onClick={() => {
            if (link) onCopy(link.address);
            onClose();
          }}
        >
          <Copy size={15} aria-hidden="true" />
          <span>{t('commands.longLinkCopy')}</span>
        </button>
      </div>
    </TopDialog>
  );
}
