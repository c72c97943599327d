import type { EntityRow } from '../api/entities-document.ts';
import { lookOf } from '../graph/look-of.ts';
import { langTag } from '../i18n/language.ts';
import { Words } from '../i18n/words.tsx';
import { KindSwatch } from '../looks/kind-swatch.tsx';
import type { Column } from '../parts/column.ts';
import { listText, namesText } from '../statement/cell-text.ts';
import { NameLink } from '../statement/name-link.tsx';
import { Names } from '../statement/names.tsx';
import type { TableContext } from '../statement/table-context.ts';
import type { RowFacts } from './row-facts.ts';
import styles from './table.module.css';

/** What every entity is, is called, and how much is said of it. */
export function entityColumns({
  t,
  language,
  network,
}: TableContext): readonly Column<EntityRow>[] {
  const kind = (row: EntityRow) => network.kinds.get(row.kind)?.label[language] ?? '';
  const type = ({ typeLabel }: EntityRow) => typeLabel?.[language] ?? '';
  return [
    {
      id: 'name',
      label: t('table.column.name'),
      value: ({ name }) => name,
      names: (row) => [row],
      cell: ({ slug, name }) => <NameLink selection={{ type: 'entity', slug }}>{name}</NameLink>,
      sortable: true,
    },
    {
      id: 'nameEn',
      label: t('table.column.nameEn'),
      value: ({ nameEn }) => nameEn,
      cell: ({ nameEn }) => <bdi lang={langTag.en}>{nameEn}</bdi>,
      sortable: true,
    },
    {
      id: 'kind',
      label: t('shared.kind'),
      value: kind,
      cell: (row) => <KindCell row={row} network={network} label={kind(row)} />,
      sortable: true,
    },
    {
      id: 'type',
      label: t('table.column.type'),
      value: type,
      cell: type,
      sortable: true,
    },
    {
      id: 'aliases',
      label: t('shared.aliases'),
      value: ({ aliases }) => listText(aliases, language),
      cell: ({ aliases }) => <Words>{listText(aliases, language)}</Words>,
      sortable: true,
    },
    {
      id: 'statements',
      label: t('table.column.statements'),
      value: ({ statements }) => String(statements.length),
      number: ({ statements }) => statements.length,
      cell: ({ statements }) => statements.length,
      sortable: true,
    },
    {
      id: 'where',
      label: t('table.column.where'),
      value: ({ containers }) => namesText(containers, language),
      names: ({ containers }) => containers,
      cell: ({ containers }) => <Names entities={containers} />,
      sortable: true,
    },
    {
      id: 'distinction',
      label: t('table.column.distinction'),
      value: ({ distinction }) => distinction?.[language] ?? '',
      sortable: false,
    },
    {
      id: 'slug',
      label: t('statement.slug'),
      value: ({ slug }) => slug,
      sortable: false,
    },
  ];
}

interface KindCellProps extends Pick<TableContext, 'network'> {
  readonly row: EntityRow;
  readonly label: string;
}

function KindCell({ row, network, label }: KindCellProps) {
  const kind = network.kinds.get(row.kind);
  return (
    <span className={styles.kind}>
      {kind && <KindSwatch look={lookOf(kind)} />}
      <span>{label}</span>
    </span>
  );
}

export function entityFacts({ slug }: EntityRow): RowFacts {
  return {
    key: slug,
    selection: { type: 'entity', slug },
    lights: { entities: [slug], statements: [] },
    candidates: [],
  };
}
