import type { WorkRow } from '../api/work-document.ts';
import { Words } from '../i18n/words.tsx';
import { CertaintyBadge } from './badge.tsx';
import {
  certaintyText,
  endsText,
  listText,
  namesText,
  quotesText,
  timeNumber,
  timeText,
} from './cell-text.ts';
import type { Column } from './column.ts';
import { Ends } from './ends.tsx';
import { Names } from './names.tsx';
import { QuoteCell } from './quote-cell.tsx';
import { candidatesOf, type RowFacts } from './row-facts.ts';
import type { TableContext } from './table-context.ts';

/** Who works where: a person, a post, a body, and where that is. */
export function workColumns(context: TableContext): readonly Column<WorkRow>[] {
  const { t, language } = context;
  const post = (row: WorkRow) =>
    listText(
      row.post.map((one) => one[language]),
      language,
    );
  return [
    {
      id: 'person',
      label: t('tables.column.person'),
      value: ({ person }) => endsText(person ? [person] : [], context),
      cell: ({ person }) => person && <Ends ends={[person]} />,
      sortable: true,
    },
    {
      id: 'post',
      label: t('tables.column.post'),
      value: post,
      cell: (row) => <Words>{post(row)}</Words>,
      sortable: true,
    },
    {
      id: 'body',
      label: t('tables.column.body'),
      value: ({ body }) => endsText(body ? [body] : [], context),
      cell: ({ body }) => body && <Ends ends={[body]} />,
      sortable: true,
    },
    {
      id: 'belongsTo',
      label: t('tables.column.belongsTo'),
      value: ({ belongsTo }) => namesText(belongsTo, language),
      cell: ({ belongsTo }) => <Names entities={belongsTo} />,
      sortable: true,
    },
    {
      id: 'places',
      label: t('tables.column.places'),
      value: ({ places }) => namesText(places, language),
      cell: ({ places }) => <Names entities={places} />,
      sortable: true,
    },
    {
      id: 'since',
      label: t('tables.column.since'),
      value: ({ since }) => timeText(since, context),
      number: ({ since }) => timeNumber(since),
      cell: ({ since }) => <Words>{timeText(since, context)}</Words>,
      sortable: true,
    },
    {
      id: 'certainty',
      label: t('tables.column.certainty'),
      value: ({ statement }) => certaintyText(statement, t),
      cell: ({ statement }) => <CertaintyBadge statement={statement} />,
      sortable: true,
    },
    {
      id: 'quote',
      label: t('tables.column.quote'),
      value: ({ statement }) => quotesText(statement.evidence),
      cell: ({ statement }) => <QuoteCell statement={statement} />,
      sortable: false,
      wide: true,
    },
    {
      id: 'slug',
      label: t('tables.column.slug'),
      value: ({ statement }) => statement.slug,
      sortable: false,
    },
  ];
}

export function workFacts({ statement, person, body, belongsTo, places }: WorkRow): RowFacts {
  const ends = [person, body].flatMap((end) => end ?? []);
  return {
    key: [statement, ...ends].map(({ slug }) => slug).join(' '),
    selection: { type: 'statement', slug: statement.slug },
    lights: {
      entities: [...ends, ...belongsTo, ...places].map(({ slug }) => slug),
      statements: [statement.slug],
    },
    candidates: candidatesOf(ends),
  };
}
