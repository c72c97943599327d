import type { Pairing } from '../api/pairings-document.ts';
import { Words } from '../i18n/words.tsx';
import type { Column } from '../parts/column.ts';
import { endsText, listText, namesText } from '../statement/cell-text.ts';
import { Ends } from '../statement/ends.tsx';
import { Names } from '../statement/names.tsx';
import { Results } from '../statement/results.tsx';
import type { TableContext } from '../statement/table-context.ts';
import { ValueWords } from '../statement/value-words.tsx';
import { idColumn } from './id-column.ts';
import { candidatesOf, namedAmong, type RowFacts } from './row-facts.ts';
import { statementParts } from './statement-parts.tsx';

/** Which enterprise is paired with which village, by what, for how much, leading to what. */
export function pairingColumns(context: TableContext): readonly Column<Pairing>[] {
  const { t, language, label } = context;
  /** A sum with whose it is, as the cell has it: 合计, 各. */
  const scoped = (words: string, scope: Pairing['amounts'][number]['scope']) => {
    if (!scope) return words;
    return language === 'zh'
      ? `${words}（${label('scopes', scope)}）`
      : `${words} (${label('scopes', scope)})`;
  };
  const parts = statementParts<Pairing>(
    { statement: (row) => row.statement, time: (row) => row.time, fact: (row) => row.fact },
    context,
  );
  return [
    {
      id: 'enterprise',
      label: t('shared.enterprise'),
      value: ({ enterprises }) => endsText(enterprises, context),
      names: ({ enterprises }) => namedAmong(enterprises),
      cell: ({ enterprises }) => <Ends ends={enterprises} />,
      sortable: true,
    },
    {
      id: 'tie',
      label: t('shared.tie'),
      value: ({ tie }) => tie?.label[language] ?? '',
      cell: ({ tie }) => tie && <Words>{tie.label[language]}</Words>,
      sortable: true,
    },
    {
      id: 'village',
      label: t('shared.village'),
      value: ({ villages }) => endsText(villages, context),
      names: ({ villages }) => namedAmong(villages),
      cell: ({ villages }) => <Ends ends={villages} />,
      sortable: true,
      wide: true,
    },
    {
      id: 'amount',
      label: t('shared.amount'),
      value: ({ amounts }) =>
        listText(
          amounts.map(({ words, scope }) => scoped(words[language], scope)),
          language,
        ),
      number: ({ amounts }) => amounts[0]?.amount ?? null,
      cell: ({ amounts }) =>
        amounts.map((amount) => <ValueWords key={amount.printed} value={amount} />),
      sortable: true,
    },
    {
      id: 'amountNumber',
      label: t('table.column.amountNumber'),
      value: ({ amounts }) =>
        listText(
          amounts.map(({ amount }) => String(amount)),
          language,
        ),
      number: ({ amounts }) => amounts[0]?.amount ?? null,
      sortable: false,
    },
    {
      id: 'unit',
      label: t('table.column.unit'),
      value: ({ amounts }) =>
        listText(
          amounts.map(({ unit }) => unit[language]),
          language,
        ),
      sortable: false,
    },
    {
      id: 'project',
      label: t('shared.project'),
      value: ({ projects }) => namesText(projects, language),
      names: ({ projects }) => projects,
      cell: ({ projects }) => <Names entities={projects} />,
      sortable: true,
    },
    {
      id: 'result',
      label: t('shared.result'),
      value: ({ results }) => results.map((result) => result[language]).join(' '),
      cell: ({ results }) => <Results results={results} />,
      sortable: true,
      wide: true,
    },
    parts.time,
    parts.status,
    parts.certainty,
    parts.source,
    parts.quote,
    parts.slug,
    ...parts.reports,
    idColumn('enterpriseIds', t('shared.enterprise'), ({ enterprises }) => enterprises, context),
    idColumn('villageIds', t('shared.village'), ({ villages }) => villages, context),
    idColumn('projectIds', t('shared.project'), ({ projects }) => projects, context),
  ];
}

export function pairingFacts(pairing: Pairing): RowFacts {
  const { statement, enterprises, villages, projects, results } = pairing;
  const ends = [...enterprises, ...villages];
  return {
    key: statement.slug,
    selection: { type: 'statement', slug: statement.slug },
    lights: {
      entities: [...ends, ...projects].map(({ slug }) => slug),
      statements: [statement, ...results].map(({ slug }) => slug),
    },
    candidates: candidatesOf(ends),
  };
}
