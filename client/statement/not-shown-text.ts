import { useTranslation } from 'react-i18next';
import type { NotShown } from '../graph/not-shown.ts';
import { useLanguage } from '../i18n/use-language.ts';

/** Says in a sentence why something is not in the drawing. */
export function useNotShownText(): (why: NotShown) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ reasons }) => {
    const told = reasons.map((reason) => t(`statement.notShown.reason.${reason}`));
    return t('statement.notShown.title', { reasons: told.join(language === 'zh' ? '；' : '; ') });
  };
}
