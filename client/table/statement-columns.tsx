import type { StatementRow } from '../api/statements-document.ts';
import { Words } from '../i18n/words.tsx';
import type { Column } from '../parts/column.ts';
import type { Named } from '../parts/names-matching.ts';
import { NameLink } from '../statement/name-link.tsx';
import type { TableContext } from '../statement/table-context.ts';
import { idColumn } from './id-column.ts';
import type { RowFacts } from './row-facts.ts';
import { statementParts } from './statement-parts.tsx';

/** Every statement as a sentence, with what kind of thing it says and how far it is sure. */
export function statementColumns(context: TableContext): readonly Column<StatementRow>[] {
  const { t, language, label, network } = context;
  const family = ({ property }: StatementRow) =>
    network.families.find((one) => one.family === property.family)?.label[language] ?? '';
  const parts = statementParts<StatementRow>(
    { statement: (row) => row, time: (row) => row.time },
    context,
  );
  return [
    {
      id: 'sentence',
      label: t('shared.statement'),
      value: (row) => row[language],
      names: namesIn,
      cell: (row) => (
        <NameLink selection={{ type: 'statement', slug: row.slug }}>{row[language]}</NameLink>
      ),
      sortable: true,
      wide: true,
    },
    {
      id: 'property',
      label: label('parts', 'property'),
      value: ({ property }) => property.label[language],
      cell: ({ property }) => <Words>{property.label[language]}</Words>,
      sortable: true,
    },
    {
      id: 'family',
      label: t('table.column.family'),
      value: family,
      cell: (row) => <Words>{family(row)}</Words>,
      sortable: true,
    },
    parts.status,
    parts.certainty,
    parts.time,
    parts.source,
    parts.quote,
    parts.slug,
    {
      id: 'fact',
      label: t('table.column.fact'),
      value: ({ fact }) => fact.slug,
      sortable: false,
    },
    idColumn('subjectIds', label('parts', 'subjects'), ({ subjects }) => subjects, context),
    idColumn('objectIds', label('parts', 'objects'), ({ objects }) => objects, context),
    idColumn('speakerIds', label('parts', 'saidBy'), ({ saidBy }) => saidBy, context),
  ];
}

function endsOf({ subjects, objects, qualifiers }: StatementRow) {
  return [...subjects, ...objects, ...qualifiers.flatMap(({ ends }) => ends)];
}

/** Whatever the sentence names, the speaker too. */
function namesIn(row: StatementRow): Named[] {
  const ends = endsOf(row).flatMap((end) => ('searchKeys' in end ? end : []));
  return [...ends, ...row.saidBy];
}

export function statementRowFacts(row: StatementRow): RowFacts {
  const { slug } = row;
  return {
    key: slug,
    selection: { type: 'statement', slug },
    lights: { entities: endsOf(row).map((end) => end.slug), statements: [slug] },
    candidates: [],
  };
}
