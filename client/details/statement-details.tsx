import { useTranslation } from 'react-i18next';
import { isDrawnStatement } from '../graph/network.ts';
import { useNetwork } from '../graph/network-context.ts';
import notes from '../parts/note.module.css';
import { DetailsHeading } from './details-heading.tsx';
import { StatementBySlug } from './statement-by-slug.tsx';

/** The statement behind a line or a junction. */
export function StatementDetails({ slug }: { readonly slug: string }) {
  const { t } = useTranslation();
  const network = useNetwork();
  return (
    <>
      <DetailsHeading eyebrow={null}>{t('graph.thing.statement')}</DetailsHeading>
      {!isDrawnStatement(network, slug) && <p className={notes.note}>{t('details.notDrawn')}</p>}
      <StatementBySlug slug={slug} level={3} />
    </>
  );
}
