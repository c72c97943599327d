import type { Statement } from '../api/statement-fragment.ts';
import { useNetwork } from '../graph/network-context.ts';
import { useLanguage } from '../i18n/use-language.ts';
import styles from './details.module.css';
import { StatementFamily } from './statement-family.tsx';

/** Up to so many statements are shown with their evidence; more are sentences to be opened. */
const mostOpen = 3;

interface StatementGroupsProps {
  readonly title: string;
  readonly statements: readonly Statement[];
  /** How many there are with those that were not read yet. */
  readonly totalCount: number;
}

/** Statements of an entity under their families, in the ontology's order. */
export function StatementGroups({ title, statements, totalCount }: StatementGroupsProps) {
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
      <h3 className={styles.subtitle}>{title}</h3>
      {groups.map(({ family, label, members }) => (
        <StatementFamily
          key={family}
          label={label[language]}
          statements={members}
          initiallyOpen={totalCount <= mostOpen}
        />
      ))}
    </>
  );
}
