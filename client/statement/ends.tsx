import type { TableEnd } from '../api/table-fragments.ts';
import notes from '../parts/note.module.css';
import { EndLink } from './end-link.tsx';
import styles from './names.module.css';
import { Names } from './names.tsx';
import { useTableContext } from './table-context.ts';

/** Ends in a cell; a missing one with why it is open and what it may be. */
export function Ends({ ends }: { readonly ends: readonly TableEnd[] }) {
  return ends.map((end) => (
    <div key={end.slug}>
      {end.__typename === 'Entity' ? <Names entities={[end]} /> : <Missing end={end} />}
    </div>
  ));
}

function Missing({ end }: { readonly end: Extract<TableEnd, { __typename: 'MissingEnd' }> }) {
  const { t } = useTableContext();
  return (
    <>
      <span className={styles.missing}>
        <EndLink end={end} look="running" />
      </span>
      {end.candidates.length > 0 && (
        <div className={notes.note}>
          <span>{t('statement.mayBe')}</span>
          <Names entities={end.candidates} />
          {end.orNotNamed && <span>{` ${t('shared.orNotNamed')}`}</span>}
        </div>
      )}
    </>
  );
}
