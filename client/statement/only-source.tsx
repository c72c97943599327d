import { useTranslation } from 'react-i18next';
import { useNetwork } from '../graph/network-context.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import notes from '../parts/note.module.css';

/** Who reports everything that is listed, where that is one article; else each thing says it. */
export function OnlySource() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { onlySource } = useNetwork();
  if (!onlySource) return null;
  return (
    <p className={notes.note}>
      <span>{`${t('shared.source')}${language === 'zh' ? '：' : ': '}`}</span>
      <Words>{onlySource[language]}</Words>
    </p>
  );
}
