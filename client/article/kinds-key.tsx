import { useTranslation } from 'react-i18next';
import type { ArticleSentence } from '../api/article-document.ts';
import { useNetwork } from '../graph/network-context.ts';
import { useLanguage } from '../i18n/use-language.ts';
import styles from './article.module.css';
import { kindLine } from './kind-line.ts';
import reader from './reader.module.css';

/** What the lines under names mean, for the kinds that are named, and how to go about the text. */
export function KindsKey({ sentences }: { readonly sentences: readonly ArticleSentence[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { kinds } = useNetwork();
  const named = new Set(
    sentences.flatMap(({ mentions }) =>
      mentions.flatMap(({ entities }) => entities.map(({ kind }) => kind)),
    ),
  );
  return (
    <details className={styles.key}>
      <summary>{t('article.kinds')}</summary>
      <p>{t('article.kindsHint')}</p>
      <ul>
        {[...kinds.values()]
          .filter(({ kind }) => named.has(kind))
          .map(({ kind, label }) => (
            <li key={kind}>
              <span className={reader.name} {...kindLine(kinds, kind)}>
                {label[language]}
              </span>
            </li>
          ))}
      </ul>
      <p>{t('article.keys')}</p>
    </details>
  );
}
