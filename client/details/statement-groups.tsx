import { useTranslation } from 'react-i18next';
import type { Statement } from '../api/statement-fragment.ts';
import { useNetwork } from '../graph/network-context.ts';
import { useLanguage } from '../i18n/use-language.ts';
import styles from './details.module.css';
import { StatementFamily } from './statement-family.tsx';

/** Up to so many statements are shown with their evidence; more are sentences to be opened. */
const mostOpen = 3;

/** An entity's statements under their families, in the ontology's order. */
export function StatementGroups({ statements }: { readonly statements: readonly Statement[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { families } = useNetwork();
  const groups = families
    .map(({ family, label }) => ({
      family,
      label,
      members: statements.filter(({ property }) => property.family === family),
    }))
    .filter(({ members }) => members.length > 0);
  return (
    <>
      <h3 className={styles.subtitle}>{t('details.statements', { count: statements.length })}</h3>
      {groups.map(({ family, label, members }) => (
        <StatementFamily
          key={family}
          label={label[language]}
          statements={members}
          initiallyOpen={statements.length <= mostOpen}
        />
      ))}
    </>
  );
}
