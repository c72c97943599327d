import { useTranslation } from 'react-i18next';
import type { TableEnd } from '../api/table-fragments.ts';
import type { Bilingual } from '../i18n/language.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import { endText } from '../statement/cell-text.ts';
import { NameButton } from '../statement/name-button.tsx';
import { useTableContext } from '../statement/table-context.ts';
import styles from './matrix.module.css';

interface MatrixHeadProps {
  readonly end: TableEnd;
  readonly tie: Bilingual | undefined;
}

/** An enterprise or village; a missing one says that it is, and by which tie it is known. */
export function MatrixHead({ end, tie }: MatrixHeadProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const context = useTableContext();
  const name = endText(end, context);
  if (end.__typename === 'Entity') {
    return <NameButton selection={{ type: 'entity', slug: end.slug }}>{name}</NameButton>;
  }
  const missing = t('matrix.missing');
  return (
    <>
      {context.network.missing.has(end.slug) ? (
        <NameButton selection={{ type: 'missing', slug: end.slug }}>{name}</NameButton>
      ) : (
        <Words>{name}</Words>
      )}
      <small className={styles.note}>
        <Words>{tie ? `${missing} · ${tie[language]}` : missing}</Words>
      </small>
    </>
  );
}
