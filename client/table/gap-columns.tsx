import type { OpenGap } from '../api/open-gaps-document.ts';
import type { RowEnd } from '../api/table-fragments.ts';
import { Words } from '../i18n/words.tsx';
import { Badge } from '../parts/badge.tsx';
import type { Column } from '../parts/column.ts';
import { endText, listText, sourcesText } from '../statement/cell-text.ts';
import { EndLink } from '../statement/end-link.tsx';
import { type TableContext, useTableContext } from '../statement/table-context.ts';
import { endOfGap } from './gap-facts.ts';
import { GapStatements } from './gap-statements.tsx';
import { namedAmong } from './row-facts.ts';

/** What the articles leave open, with what each could be, why, and where it stands. */
export function gapColumns(
  gaps: readonly OpenGap[],
  context: TableContext,
): readonly Column<OpenGap>[] {
  const { t, language, network } = context;
  const kindOf = ({ kind }: OpenGap) => t(`table.gap.${kind}`);
  const ends = (gap: OpenGap) => [endOfGap(gap) ?? []].flat();
  /** Of several missing ends with one word, what tells this from the others. */
  const apart = (gap: OpenGap) =>
    network.missing.get(endOfGap(gap)?.slug ?? '')?.distinction?.[language] ?? '';
  const ofKind = (gap: OpenGap) => {
    const end = endOfGap(gap);
    return (end && network.kinds.get(end.kind)?.label[language]) ?? '';
  };
  const texts = (some: readonly RowEnd[]) =>
    listText(
      some.map((end) => endText(end, context)),
      language,
    );
  const reason = ({ missing }: OpenGap) =>
    missing?.__typename === 'MissingEnd' ? missing.reason[language] : '';
  /** Who a missing end may be; for an entity, the missing ends that it may be. */
  const candidates = ({ missing, entity }: OpenGap): readonly RowEnd[] => {
    if (missing?.__typename === 'MissingEnd') return missing.candidates;
    return gaps.flatMap(({ missing: other }) =>
      other?.__typename === 'MissingEnd' &&
      other.candidates.some(({ slug }) => slug === entity?.slug)
        ? other
        : [],
    );
  };
  /** A village without a pairing is no candidate for the enterprise: it may be the village meant. */
  const itself = (gap: OpenGap) =>
    gap.missing || candidates(gap).length === 0 ? '' : t('table.mayItselfBe');
  const orNotNamed = ({ missing }: OpenGap) =>
    missing?.__typename === 'MissingEnd' && missing.orNotNamed ? [t('shared.orNotNamed')] : [];
  return [
    {
      id: 'gap',
      label: t('table.column.gap'),
      value: kindOf,
      cell: (gap) => <span>{kindOf(gap)}</span>,
      sortable: true,
    },
    {
      id: 'of',
      label: t('table.column.gapOf'),
      value: (gap) => [texts(ends(gap)), apart(gap)].filter(Boolean).join(' '),
      names: (gap) => namedAmong(ends(gap)),
      cell: (gap) => <Links ends={ends(gap)} />,
      sortable: true,
    },
    {
      id: 'kind',
      label: t('shared.kind'),
      value: ofKind,
      cell: (gap) => <Words>{ofKind(gap)}</Words>,
      sortable: true,
    },
    {
      id: 'candidates',
      label: t('table.column.candidates'),
      value: (gap) =>
        itself(gap) +
        listText([texts(candidates(gap)), ...orNotNamed(gap)].filter(Boolean), language),
      cell: (gap) => (
        <>
          <span>{itself(gap)}</span>
          <Links ends={candidates(gap)} />
          <span>{orNotNamed(gap).join()}</span>
        </>
      ),
      sortable: false,
    },
    {
      id: 'reason',
      label: t('table.column.reason'),
      value: reason,
      cell: (gap) => <Words>{reason(gap)}</Words>,
      sortable: false,
      wide: true,
    },
    {
      id: 'statements',
      label: t('shared.statement'),
      value: ({ statements }) =>
        listText(
          statements.map((one) => one[language]),
          language,
        ),
      cell: (gap) => <GapStatements gap={gap} />,
      sortable: false,
      wide: true,
    },
    {
      id: 'source',
      label: t('shared.source'),
      value: ({ statements }) =>
        [...new Set(statements.map(({ articles }) => sourcesText(articles, language)))].join(
          language === 'zh' ? '；' : '; ',
        ),
      sortable: false,
    },
    {
      id: 'slug',
      label: t('statement.slug'),
      value: (gap) => endOfGap(gap)?.slug ?? '',
      sortable: false,
    },
  ];
}

function Links({ ends }: { readonly ends: readonly RowEnd[] }) {
  const { language, network } = useTableContext();
  return ends.map((end) => {
    const apart = network.missing.get(end.slug)?.distinction?.[language];
    return (
      <div key={end.slug}>
        <EndLink end={end} look="running" />
        {apart && <Badge>{apart}</Badge>}
      </div>
    );
  });
}
