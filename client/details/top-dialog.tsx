import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './actions.module.css';

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
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size="lg"
      centered
      closeOnEscape={false}
      onKeyDown={(event) => {
        // Everything in the dialog stays there, keys of the page included.
        event.stopPropagation();
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) onClose();
      }}
      closeButtonProps={{ 'aria-label': t('actions.closeDialog'), size: 36 }}
      transitionProps={{ duration: 0 }}
      classNames={{
        content: styles.dialog ?? '',
        header: styles.dialogHeader ?? '',
        title: styles.dialogTitle ?? '',
      }}
    >
      {children}
    </Modal>
  );
}
