import { useTranslation } from 'react-i18next';
import { DetailsHeading } from './details-heading.tsx';
import { StatementBySlug } from './statement-by-slug.tsx';

/** The statement behind a line or a junction. */
export function StatementDetails({ slug }: { readonly slug: string }) {
  const { t } = useTranslation();
  return (
    <>
      <DetailsHeading eyebrow={null}>{t('graph.thing.statement')}</DetailsHeading>
      <StatementBySlug slug={slug} level={3} />
    </>
  );
}
