import { Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { TopDialog } from '../parts/top-dialog.tsx';
import { CopyButton } from '../report/copy-button.tsx';
import { type CitationForms, citationForms } from './command.ts';
import styles from './commands.module.css';

interface CitationDialogProps {
  /** Null while nothing is cited. */
  readonly forms: CitationForms | null;
  readonly onClose: () => void;
}

/** A statement in each form in which it can be cited. */
export function CitationDialog({ forms, onClose }: CitationDialogProps) {
  const { t } = useTranslation();
  return (
    <TopDialog opened={forms !== null} title={t('commands.name.citeAs')} onClose={onClose}>
      {forms &&
        citationForms.map((form, index) => (
          <section key={form} aria-label={t(`commands.citation.${form}`)}>
            <h3 className={styles.formTitle}>{t(`commands.citation.${form}`)}</h3>
            <textarea
              className={styles.form}
              aria-label={t(`commands.citation.${form}`)}
              value={forms[form]}
              readOnly
              rows={form === 'annotation' ? 8 : 4}
              data-autofocus={index === 0 || undefined}
              onFocus={(event) => event.currentTarget.select()}
            />
            <CopyButton
              icon={Copy}
              label={t('commands.citation.copy')}
              of={t(`commands.citation.${form}`)}
              text={() => forms[form]}
            />
          </section>
        ))}
    </TopDialog>
  );
}
