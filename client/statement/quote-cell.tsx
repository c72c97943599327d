import type { TableStatement } from '../api/table-fragments.ts';
import { langTag } from '../i18n/language.ts';
import { NameLink } from './name-link.tsx';
import styles from './names.module.css';

/** The first words a statement rests on; it leads to the statement, where all of them stand. */
export function QuoteCell({ statement }: { readonly statement: TableStatement }) {
  const { slug, evidence } = statement;
  const first = evidence.find(({ context }) => !context) ?? evidence[0];
  if (!first) return null;
  const selection = { type: 'statement', slug } as const;
  return (
    <NameLink selection={selection} className={styles.quote} lang={langTag.zh}>
      <q>{first.words}</q>
    </NameLink>
  );
}
