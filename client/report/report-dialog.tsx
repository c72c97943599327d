import { Textarea } from '@mantine/core';
import { Copy, Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../browser/save-file.ts';
import { langTag } from '../i18n/language.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import action from '../parts/action.module.css';
import { TopDialog } from '../parts/top-dialog.tsx';
import { CopyButton } from './copy-button.tsx';
import styles from './report.module.css';
import { ReportLink } from './report-link-button.tsx';
import { type ReportedStatement, reportSubject, reportText } from './report-text.ts';

interface ReportDialogProps {
  readonly opened: boolean;
  readonly statement: ReportedStatement;
  readonly onClose: () => void;
}

/** A report of an error in a statement, for the reader to take along or send; none is sent here. */
export function ReportDialog({ opened, statement, onClose }: ReportDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [words, setWords] = useState('');
  const report = reportText(statement, words, language);
  return (
    <TopDialog opened={opened} title={t('report.title')} onClose={onClose}>
      <Textarea
        label={t('report.what')}
        description={t('report.whatHint')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        rows={3}
        maxLength={2_000}
        data-autofocus
      />
      <h3 className={styles.previewTitle} id="report-preview">
        {t('report.preview')}
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
      <section aria-labelledby="report-preview" tabIndex={0} className={styles.preview}>
        {language === 'zh' ? <span lang={langTag.zh}>{report}</span> : <Words>{report}</Words>}
      </section>
      <p className={styles.note}>{t('report.nothingSent')}</p>
      <div className={action.actions}>
        <CopyButton icon={Copy} label={t('report.copy')} text={() => report} />
        <button
          type="button"
          className={action.action}
          onClick={() =>
            saveFile(
              new Blob([report], { type: 'text/plain;charset=utf-8' }),
              `report-${statement.slug}.txt`,
            )
          }
        >
          <Download size={15} aria-hidden="true" />
          <span>{t('report.download')}</span>
        </button>
        <ReportLink
          subject={reportSubject(statement, language)}
          body={report}
          shortBody={reportText(statement, words, language, { withQuotes: false })}
        />
      </div>
    </TopDialog>
  );
}
