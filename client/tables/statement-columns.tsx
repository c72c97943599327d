import type { StatementRow } from '../api/statements-document.ts';
import { Words } from '../i18n/words.tsx';
import { CertaintyBadge, StatusBadge } from './badge.tsx';
import { certaintyText, quotesText, statusText, timeNumber, timeText } from './cell-text.ts';
import type { Column } from './column.ts';
import { NameButton } from './name-button.tsx';
import { QuoteCell } from './quote-cell.tsx';
import type { RowFacts } from './row-facts.ts';
import type { TableContext } from './table-context.ts';

/** Every statement as a sentence, with what kind of thing it says and how far it is sure. */
export function statementColumns(context: TableContext): readonly Column<StatementRow>[] {
  const { t, language, network } = context;
  const family = ({ property }: StatementRow) =>
    network.families.find((one) => one.family === property.family)?.label[language] ?? '';
  return [
    {
      id: 'sentence',
      label: t('tables.column.sentence'),
      value: (row) => row[language],
      cell: (row) => (
        <NameButton selection={{ type: 'statement', slug: row.slug }}>{row[language]}</NameButton>
      ),
      sortable: true,
      wide: true,
    },
    {
      id: 'property',
      label: t('tables.column.property'),
      value: ({ property }) => property.label[language],
      cell: ({ property }) => <Words>{property.label[language]}</Words>,
      sortable: true,
    },
    {
      id: 'family',
      label: t('tables.column.family'),
      value: family,
      cell: (row) => <Words>{family(row)}</Words>,
      sortable: true,
    },
    {
      id: 'status',
      label: t('tables.column.status'),
      value: (row) => statusText(row, t),
      cell: (row) => <StatusBadge statement={row} />,
      sortable: true,
    },
    {
      id: 'certainty',
      label: t('tables.column.certainty'),
      value: (row) => certaintyText(row, t),
      cell: (row) => <CertaintyBadge statement={row} />,
      sortable: true,
    },
    {
      id: 'time',
      label: t('tables.column.time'),
      value: ({ time }) => timeText(time, context),
      number: ({ time }) => timeNumber(time),
      cell: ({ time }) => <Words>{timeText(time, context)}</Words>,
      sortable: true,
    },
    {
      id: 'quote',
      label: t('tables.column.quote'),
      value: ({ evidence }) => quotesText(evidence),
      cell: (row) => <QuoteCell statement={row} />,
      sortable: false,
      wide: true,
    },
    { id: 'slug', label: t('tables.column.slug'), value: ({ slug }) => slug, sortable: false },
  ];
}

export function statementRowFacts({ slug, subjects, objects, qualifiers }: StatementRow): RowFacts {
  const ends = [...subjects, ...objects, ...qualifiers.flatMap((one) => one.ends)];
  return {
    key: slug,
    selection: { type: 'statement', slug },
    lights: { entities: ends.map((end) => end.slug), statements: [slug] },
    candidates: [],
  };
}
