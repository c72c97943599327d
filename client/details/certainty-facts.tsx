import { useTranslation } from 'react-i18next';
import type { Statement } from '../api/statement-fragment.ts';
import { useNetwork } from '../graph/network-context.ts';
import { useLabel } from '../graph/use-label.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import { endName } from '../statement/end-name.ts';
import styles from './details.module.css';

/** Whether the article says it, and what the page's reader has to know where it does not. */
export function CertaintyFacts({ statement }: { readonly statement: Statement }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const label = useLabel();
  const { kinds } = useNetwork();
  const { certainty, reason, inferredParts, open } = statement;
  const ends = [
    ...statement.subjects,
    ...statement.objects,
    ...statement.qualifiers.flatMap((qualifier) => qualifier.ends),
  ];
  return (
    <ul className={styles.reasons}>
      {certainty === 'INFERRED' && (
        <li>
          <span>{label('certainties', certainty)}</span>
          {reason && <Words>{`${language === 'zh' ? '：' : ': '}${reason[language]}`}</Words>}
        </li>
      )}
      {certainty === 'STATED' && <li>{label('certainties', certainty)}</li>}
      {inferredParts.map(({ part, end: slug, reason: why }) => {
        const end = ends.find((one) => one.slug === slug);
        const words = label('parts', part);
        const what = end
          ? t('shared.inferredEnd', { part: words, end: endName(end, kinds)[language] })
          : t('shared.inferredPart', { part: words });
        return (
          <li key={`${part} ${slug}`}>
            <Words>{`${what}${language === 'zh' ? '：' : ': '}${why[language]}`}</Words>
          </li>
        );
      })}
      {open.map((part) => (
        <li key={part}>
          <Words>{t('shared.open', { part: label('parts', part) })}</Words>
        </li>
      ))}
    </ul>
  );
}
