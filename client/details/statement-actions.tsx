import { Link, Newspaper, Quote, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Statement } from '../api/statement-fragment.ts';
import { today } from '../browser/today.ts';
import { useNetwork } from '../graph/network-context.ts';
import { useLanguage } from '../i18n/use-language.ts';
import action from '../parts/action.module.css';
import { CopyButton } from '../parts/copy-button.tsx';
import { permanentAddress } from '../view/permanent-address.ts';
import type { Selection } from '../view/selection.ts';
import { useView } from '../view/view-context.ts';
import styles from './actions.module.css';
import { citation } from './citation.ts';
import { ReportDialog } from './report-dialog.tsx';

/** What a reader can do with a statement. */
export function StatementActions({ statement }: { readonly statement: Statement }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { dataSet, entities } = useNetwork();
  const select = useView((state) => state.select);
  const openPanel = useView((state) => state.openPanel);
  const [isReporting, setReporting] = useState(false);
  const { slug, evidence } = statement;
  const selection: Selection = { type: 'statement', slug };
  const address = () => permanentAddress(selection, language);
  const article = evidence[0]?.articleSlug ?? '';
  const cite = () => {
    const source = {
      article: entities.get(article)?.name ?? article,
      dataSet: dataSet.title,
      version: dataSet.version,
      hash: dataSet.hash,
      address: address(),
    };
    return citation(statement, source, language, today());
  };
  return (
    <div className={styles.actions}>
      <button
        type="button"
        className={action.action}
        onClick={() => {
          select(selection);
          openPanel('article');
        }}
      >
        <Newspaper size={15} aria-hidden="true" />
        {t('details.action.inArticle')}
      </button>
      <CopyButton icon={Quote} label={t('details.action.copyCitation')} text={cite} />
      <CopyButton icon={Link} label={t('details.action.copyLink')} text={address} />
      <button type="button" className={action.action} onClick={() => setReporting(true)}>
        <TriangleAlert size={15} aria-hidden="true" />
        {t('shared.report')}
      </button>
      <ReportDialog
        opened={isReporting}
        statement={{
          slug,
          sentence: statement[language],
          quotes: evidence.map(({ words }) => words),
          version: dataSet.version,
          hash: dataSet.hash,
          address: address(),
        }}
        onClose={() => setReporting(false)}
      />
    </div>
  );
}
