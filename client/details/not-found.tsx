import { useTranslation } from 'react-i18next';
import { DetailsHeading } from './details-heading.tsx';

/** Where an address names something that the data set does not hold. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <>
      <DetailsHeading eyebrow={null}>{t('details.notFoundTitle')}</DetailsHeading>
      <p>{t('details.notFound')}</p>
    </>
  );
}
