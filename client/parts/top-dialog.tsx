import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './dialog.module.css';
import { useLayer } from './use-layer.ts';

interface TopDialogProps {
  /** Keep it mounted while it is closed: the focus then returns to where it came from. */
  readonly opened: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over everything; Escape closes it and nothing below it. */
export function TopDialog({ opened, title, onClose, children }: TopDialogProps) {
  const { t } = useTranslation();
  const content = useLayer<HTMLDivElement>(opened, onClose);
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      size="lg"
      centered
      returnFocus={false}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay />
      <Modal.Content ref={content} className={styles.dialog ?? ''}>
        {/* Mantine's own header would be a second banner of the page. */}
        <div className={styles.header}>
          <Modal.Title className={styles.title ?? ''}>{title}</Modal.Title>
          <Modal.CloseButton aria-label={t('parts.closeDialog')} size={36} />
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
