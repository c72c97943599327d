import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TopDialog } from './top-dialog.tsx';

interface CopyByHandProps {
  /** Null while there is nothing to copy. */
  readonly text: string | null;
  readonly onClose: () => void;
}

/** The text to be copied, selected, for browsers that refuse the clipboard. */
export function CopyByHand({ text, onClose }: CopyByHandProps) {
  const { t } = useTranslation();
  return (
    <TopDialog opened={text !== null} title={t('parts.byHandTitle')} onClose={onClose}>
      <Textarea
        label={t('parts.byHandText')}
        description={t('parts.byHand')}
        value={text ?? ''}
        readOnly
        rows={6}
        data-autofocus
        onFocus={(event) => event.currentTarget.select()}
      />
    </TopDialog>
  );
}
