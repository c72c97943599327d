import type { TableFact, TableStatement, TableTime } from '../api/table-fragments.ts';
import { Words } from '../i18n/words.tsx';
import type { Column } from '../parts/column.ts';
import notes from '../parts/note.module.css';
import { type BadgeTopic, badgesOf } from '../statement/badges-of.ts';
import { quotesText, sourcesText, timeNumber, timeText } from '../statement/cell-text.ts';
import { QuoteCell } from '../statement/quote-cell.tsx';
import { reportedText } from '../statement/reported-text.ts';
import { Sources } from '../statement/sources.tsx';
import { StatementBadges } from '../statement/statement-badges.tsx';
import type { TableContext } from '../statement/table-context.ts';
import { permanentAddress } from '../view/permanent-address.ts';

/** Whether the article says it, and whether it says otherwise too. */
const reliance: readonly BadgeTopic[] = ['certainty', 'dispute'];

/** How a row tells what every row of statements has. */
interface RowParts<Row> {
  readonly statement: (row: Row) => TableStatement;
  readonly time: (row: Row) => TableTime | null;
  /** Where a row is a fact rather than one statement. */
  readonly fact?: (row: Row) => TableFact;
}

/** The columns of what every statement has: its time, status, certainty, source, quotes and slug. */
export function statementParts<Row>(
  { statement, time, fact }: RowParts<Row>,
  context: TableContext,
) {
  const { t, label, language, network } = context;
  const column = (part: Column<Row>) => part;
  const badgesText = (of: TableStatement, topics: readonly BadgeTopic[]) =>
    badgesOf(of, context)
      .filter(({ topic }) => topics.includes(topic))
      .map(({ words }) => words)
      .join(language === 'zh' ? '；' : '; ');
  const reported = (row: Row) => fact && reportedText(fact(row), t);
  const sources = (row: Row) => {
    const [named, when] = [sourcesText(statement(row).articles, language), reported(row)];
    if (!when) return named;
    return language === 'zh' ? `${named}（${when}）` : `${named} (${when})`;
  };
  return {
    time: column({
      id: 'time',
      label: label('parts', 'time'),
      value: (row) => timeText(time(row), language),
      number: (row) => timeNumber(time(row)),
      cell: (row) => <Words>{timeText(time(row), language)}</Words>,
      sortable: true,
    }),
    status: column({
      id: 'status',
      label: label('parts', 'status'),
      value: (row) => badgesText(statement(row), ['status']),
      cell: (row) => <StatementBadges statement={statement(row)} topics={['status']} />,
      sortable: true,
    }),
    /** Where the cell of another column tells it. */
    statusInFile: column({
      id: 'status',
      label: label('parts', 'status'),
      value: (row) => badgesText(statement(row), ['status']),
      sortable: false,
    }),
    certainty: column({
      id: 'certainty',
      label: label('parts', 'certainty'),
      value: (row) => badgesText(statement(row), reliance),
      cell: (row) => <StatementBadges statement={statement(row)} topics={reliance} withStated />,
      sortable: true,
    }),
    source: column({
      id: 'source',
      label: t('shared.source'),
      value: sources,
      // Of one article all rows are, which is said below the table.
      ...(!network.onlySource && {
        cell: (row: Row) => (
          <>
            <Sources articles={statement(row).articles} />
            {reported(row) && <small className={notes.note}>{` ${reported(row)}`}</small>}
          </>
        ),
      }),
      sortable: true,
    }),
    quote: column({
      id: 'quote',
      label: t('table.column.quote'),
      value: (row) => quotesText(statement(row).evidence),
      cell: (row) => <QuoteCell statement={statement(row)} />,
      sortable: false,
      wide: true,
    }),
    /** Of the fact, for the file: by what it is known, how many tell it and when, as far as is known. */
    reports: fact
      ? [
          column({
            id: 'fact',
            label: t('table.column.fact'),
            value: (row) => fact(row).slug,
            sortable: false,
          }),
          column({
            id: 'articleCount',
            label: t('table.column.articleCount'),
            value: (row) => String(fact(row).articles.length),
            sortable: false,
          }),
          column({
            id: 'reportedFrom',
            label: t('table.column.reportedFrom'),
            value: (row) => fact(row).reportedFrom ?? '',
            sortable: false,
          }),
          column({
            id: 'reportedTo',
            label: t('table.column.reportedTo'),
            value: (row) => fact(row).reportedTo ?? '',
            sortable: false,
          }),
          column({
            id: 'factAddress',
            label: t('table.column.factAddress'),
            value: (row) => permanentAddress({ type: 'statement', slug: fact(row).slug }, language),
            sortable: false,
          }),
        ]
      : [],
    slug: column({
      id: 'slug',
      label: t('statement.slug'),
      value: (row) => statement(row).slug,
      sortable: false,
    }),
  };
}
