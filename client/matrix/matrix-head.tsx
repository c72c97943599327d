import { useTranslation } from 'react-i18next';
import type { TableEnd } from '../api/table-fragments.ts';
import type { Bilingual } from '../i18n/language.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import notes from '../parts/note.module.css';
import { EndLink } from '../statement/end-link.tsx';

interface MatrixHeadProps {
  readonly end: TableEnd;
  readonly tie: Bilingual | undefined;
}

/** An enterprise or village; a missing one says that it is, and by which tie it is known. */
export function MatrixHead({ end, tie }: MatrixHeadProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = <EndLink end={end} look="running" />;
  if (end.__typename === 'Entity') return name;
  const missing = t('matrix.missing');
  return (
    <>
      {name}
      <div className={notes.note}>
        <Words>{tie ? `${missing} · ${tie[language]}` : missing}</Words>
      </div>
    </>
  );
}
