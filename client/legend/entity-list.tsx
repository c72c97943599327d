import { memo, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { foldText } from '../../graph-seed/names/fold-text.ts';
import { lookOf } from '../graph/look-of.ts';
import { useNetwork } from '../graph/network-context.ts';
import { useShown } from '../graph/shown-context.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import { KindSwatch } from '../looks/kind-swatch.tsx';
import { SignSwatch } from '../looks/sign-swatch.tsx';
import { QueryBox } from '../parts/query-box.tsx';
import { NameLink } from '../statement/name-link.tsx';
import { useSelection } from '../view/use-selection.ts';
import { type EntityGroup, entityGroups } from './entity-groups.ts';
import { entityListId } from './entity-list-id.ts';
import styles from './legend.module.css';

/** The text twin of the drawing: everything in it can be reached from here. */
export function EntityList() {
  const { t } = useTranslation();
  const language = useLanguage();
  const network = useNetwork();
  const [text, setText] = useState('');
  const groups = useMemo(() => entityGroups(network, language, text), [network, language, text]);
  const { select } = useSelection();
  const isFiltered = foldText(text) !== '';
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <section aria-labelledby="list-title" id={entityListId} tabIndex={-1} className={styles.part}>
      <h2 id="list-title" className={styles.title}>
        {t('shared.entities')}
      </h2>
      <div className={styles.box}>
        <QueryBox
          label={t('legend.list.filter')}
          placeholder={t('legend.list.filter')}
          text={text}
          onText={setText}
          onTake={() => {
            const first = groups[0]?.rows[0];
            if (first) select(first.selection);
          }}
        />
      </div>
      <p role="status" className={styles.found}>
        {isFiltered && t('legend.list.found', { count })}
      </p>
      {groups.map((group) => (
        <Group key={group.kind?.kind ?? 'missing'} group={group} isFiltered={isFiltered} />
      ))}
    </section>
  );
}

interface GroupProps {
  readonly group: EntityGroup;
  /** What is found is shown at once. */
  readonly isFiltered: boolean;
}

function Group({ group: { kind, rows }, isFiltered }: GroupProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const shown = useShown();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={styles.group}
      open={isOpen || isFiltered}
      onToggle={({ currentTarget }) => {
        if (!isFiltered) setOpen(currentTarget.open);
      }}
    >
      <summary className={styles.row}>
        {kind ? <KindSwatch look={lookOf(kind)} /> : <SignSwatch name="ghost" />}
        <span>{kind ? kind.label[language] : t('shared.notNamed')}</span>
        <span className={styles.count}>{rows.length}</span>
      </summary>
      <ul className={styles.names}>
        {rows.map((row) => (
          <Row key={row.selection.slug} row={row} isShown={shown.nodes.has(row.selection.slug)} />
        ))}
      </ul>
    </details>
  );
}

interface RowProps {
  readonly row: EntityGroup['rows'][number];
  readonly isShown: boolean;
}

/** Kept as it is while neither changes: there are as many as the drawing has nodes. */
const Row = memo(function Row({ row: { selection, name }, isShown }: RowProps) {
  const { t } = useTranslation();
  return (
    <li>
      <NameLink selection={selection} className={styles.name}>
        <Words>{name}</Words>
        {!isShown && (
          <small className={styles.away}>
            {' '}
            <span>{t('legend.list.notShown')}</span>
          </small>
        )}
      </NameLink>
    </li>
  );
});
