import { VisuallyHidden } from '@mantine/core';
import { Check, type LucideIcon } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from '../browser/copy-text.ts';
import action from '../parts/action.module.css';
import { CopyByHand } from '../parts/copy-by-hand.tsx';
import styles from './copy-button.module.css';

interface CopyButtonProps {
  readonly icon: LucideIcon;
  readonly label: string;
  /** What is copied, where the label alone does not say it. */
  readonly of?: string;
  /** Called when it is pressed. */
  readonly text: () => string;
}

const confirmedForMs = 4_000;

/** Copies a text and says so quietly; where the browser refuses, shows it to be copied by hand. */
export function CopyButton({ icon: Icon, label, of, text }: CopyButtonProps) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const [byHand, setByHand] = useState<string | null>(null);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), confirmedForMs);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    const wanted = text();
    if (await copyText(wanted)) setCopied(true);
    else setByHand(wanted);
  };
  return (
    <span className={styles.copy}>
      <button type="button" className={action.action} onClick={() => void copy()}>
        <Icon size={15} aria-hidden="true" />
        <span>{label}</span>
        {of && <VisuallyHidden component="span">{` ${of}`}</VisuallyHidden>}
      </button>
      <span role="status" className={styles.copied}>
        {copied && (
          <>
            <Check size={14} aria-hidden="true" /> <span>{t('report.copied')}</span>
          </>
        )}
      </span>
      <CopyByHand text={byHand} onClose={() => setByHand(null)} />
    </span>
  );
}
