import type { TableEnd } from '../api/table-fragments.ts';
import { Words } from '../i18n/words.tsx';
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
  const { t, language, network } = useTableContext();
  // One that no line leads to has no details of its own, so its reason stands here.
  const hasDetails = network.missing.has(end.slug);
  return (
    <>
      <span className={styles.missing}>
        <EndLink end={end} look="running" />
      </span>
      {!hasDetails && (
        <div className={notes.note}>
          <Words>{end.reason[language]}</Words>
        </div>
      )}
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
