import type { WorkRow } from '../api/work-document.ts';
import { Words } from '../i18n/words.tsx';
import type { Column } from '../parts/column.ts';
import { endsText, listText, namesText } from '../statement/cell-text.ts';
import { Ends } from '../statement/ends.tsx';
import { Names } from '../statement/names.tsx';
import { StatementBadges } from '../statement/statement-badges.tsx';
import type { TableContext } from '../statement/table-context.ts';
import { idColumn } from './id-column.ts';
import { candidatesOf, namedAmong, type RowFacts } from './row-facts.ts';
import { statementParts } from './statement-parts.tsx';

/** Who works where: a person, a post, a body, and where that is. */
export function workColumns(context: TableContext): readonly Column<WorkRow>[] {
  const { t, language } = context;
  const post = (row: WorkRow) =>
    listText(
      row.post.map((one) => one[language]),
      language,
    );
  const parts = statementParts<WorkRow>(
    { statement: (row) => row.statement, time: (row) => row.since, fact: (row) => row.fact },
    context,
  );
  return [
    {
      id: 'person',
      label: t('shared.person'),
      value: ({ person }) => endsText(person ? [person] : [], context),
      names: ({ person }) => namedAmong(person ? [person] : []),
      cell: ({ person }) => person && <Ends ends={[person]} />,
      sortable: true,
    },
    {
      id: 'post',
      label: t('shared.post'),
      value: post,
      cell: (row) => <Words>{post(row)}</Words>,
      sortable: true,
    },
    {
      id: 'body',
      label: t('shared.body'),
      value: ({ body }) => endsText(body ? [body] : [], context),
      names: ({ body }) => namedAmong(body ? [body] : []),
      cell: ({ body }) => body && <Ends ends={[body]} />,
      sortable: true,
    },
    {
      id: 'belongsTo',
      label: t('table.column.belongsTo'),
      value: ({ belongsTo }) => namesText(belongsTo, language),
      names: ({ belongsTo }) => belongsTo,
      cell: ({ belongsTo }) => <Names entities={belongsTo} />,
      sortable: true,
    },
    {
      id: 'places',
      label: t('table.column.places'),
      value: ({ places }) => namesText(places, language),
      names: ({ places }) => places,
      cell: ({ places }) => <Names entities={places} />,
      sortable: true,
    },
    { ...parts.time, id: 'since', label: t('table.column.since') },
    {
      ...parts.certainty,
      cell: ({ statement }) => <StatementBadges statement={statement} withStated />,
    },
    parts.source,
    parts.quote,
    parts.slug,
    ...parts.reports,
    parts.statusInFile,
    idColumn('personId', t('shared.person'), ({ person }) => (person ? [person] : []), context),
    idColumn('bodyId', t('shared.body'), ({ body }) => (body ? [body] : []), context),
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
