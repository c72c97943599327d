import { useTranslation } from 'react-i18next';
import { missingLabel } from '../graph/missing-label.ts';
import type { Kind } from '../graph/network.ts';
import { useNetwork } from '../graph/network-context.ts';
import { toldApart } from '../graph/told-apart.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import { NameLink } from '../statement/name-link.tsx';
import styles from './details.module.css';

/** What of a kind the article does not name, each with why it is open; nothing where there is none. */
export function MissingOfKind({ kind: { kind, label } }: { readonly kind: Kind }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const missing = [...useNetwork().missing.values()].filter((one) => one.kind === kind);
  if (missing.length === 0) return null;
  return (
    <>
      <h3 className={styles.subtitle}>{t('shared.missingEnds')}</h3>
      <ul className={styles.listed}>
        {missing.map(({ slug, mention, reason, distinction }) => (
          <li key={slug}>
            <NameLink look="running" selection={{ type: 'missing', slug }}>
              {toldApart(missingLabel(mention, label), distinction)[language]}
            </NameLink>
            <small>
              <Words>{reason[language]}</Words>
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}
