import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { type Drawing, type Standing, standings } from '../graph/drawing.ts';
import { lookOf } from '../graph/look-of.ts';
import type { Network } from '../graph/network.ts';
import type { ShownPart } from '../graph/shown-part.ts';
import type { Label } from '../graph/use-label.ts';
import type { Bilingual } from '../i18n/language.ts';
import { KindSwatch } from '../looks/kind-swatch.tsx';
import type { SignName } from '../looks/sign-parts.ts';
import { SignSwatch } from '../looks/sign-swatch.tsx';
import { type Facet, facetKey, noStatus } from '../view/facet-key.ts';
import type { Selection } from '../view/selection.ts';
import type { WholeCounts } from './whole-counts.ts';

/** A row of the legend: what it stands for, how much of it there is, and what it filters. */
export interface LegendRow {
  readonly key: string;
  readonly label: string;
  readonly swatch: ReactNode;
  /** In the whole data set, drawn or not. */
  readonly all: number;
  /** In the drawing, as it is now. */
  readonly shown: number;
  /** What choosing the row lights. */
  readonly selection?: Selection;
}

export interface LegendFacet {
  readonly id: 'kinds' | 'families' | 'standings' | 'statuses';
  readonly title: string;
  /** Whether it is folded until it is asked for, or filters something. */
  readonly isFolded: boolean;
  readonly rows: readonly LegendRow[];
}

const lineOf: Record<Standing, SignName> = {
  STATED: 'stated',
  INFERRED: 'inferred',
  DISPUTED: 'disputed',
};

interface Wording {
  readonly t: TFunction;
  readonly label: Label;
  readonly of: (words: Bilingual) => string;
}

/** Everything that the legend explains, counts and filters by; a value without members is left out. */
export function legendFacets(
  network: Pick<Network, 'kinds' | 'families' | 'entities'> & {
    readonly drawing: Drawing;
    readonly labels: Pick<Network['labels'], 'statuses'>;
  },
  part: ShownPart,
  whole: WholeCounts | undefined,
  words: Wording,
): LegendFacet[] {
  const { drawing, kinds, families, labels, entities } = network;
  const { t, label, of } = words;
  const nodes = count(
    drawing.nodes.map(({ slug, type, kind }) => ({
      key: type === 'ENTITY' ? facetKey('kind', kind ?? '') : facetKey('missing', type),
      id: slug,
      isShown: part.nodes.has(slug),
    })),
  );
  const lines = (facet: Facet, valueIn: (line: (typeof drawing.lines)[number]) => string) =>
    count(
      drawing.lines.map((line) => ({
        key: facetKey(facet, valueIn(line)),
        id: line.fact,
        isShown: part.lines.has(line.slug),
      })),
    );
  const byFamily = lines('family', ({ family }) => family);
  const byStanding = lines('standing', ({ standing }) => standing);
  const byStatus = lines('status', ({ status }) => status ?? noStatus);
  const none = { all: 0, shown: 0 };
  const row = (
    counts: ReadonlyMap<string, { all: number; shown: number }>,
    rest: Omit<LegendRow, 'all' | 'shown'>,
  ): LegendRow => {
    const drawn = counts.get(rest.key) ?? none;
    return { ...rest, shown: drawn.shown, all: whole?.get(rest.key) ?? drawn.all };
  };
  const hasKind = new Set([...entities.values()].map(({ kind }) => kind));
  const facets: LegendFacet[] = [
    {
      id: 'kinds',
      title: t('legend.facet.kinds'),
      isFolded: false,
      rows: [
        ...[...kinds.values()].map((kind) =>
          row(nodes, {
            key: facetKey('kind', kind.kind),
            label: of(kind.label),
            swatch: <KindSwatch look={lookOf(kind)} />,
            ...(hasKind.has(kind.kind) ? { selection: { type: 'kind', slug: kind.kind } } : {}),
          }),
        ),
        row(nodes, {
          key: facetKey('missing', 'GHOST'),
          label: t('shared.notNamed'),
          swatch: <SignSwatch name="ghost" />,
        }),
      ],
    },
    {
      id: 'families',
      title: t('legend.facet.families'),
      isFolded: false,
      rows: families.map(({ family, label: name }) =>
        row(byFamily, {
          key: facetKey('family', family),
          label: of(name),
          swatch: <SignSwatch name="stated" />,
          selection: { type: 'family', slug: family },
        }),
      ),
    },
    {
      id: 'standings',
      title: label('parts', 'certainty'),
      isFolded: false,
      rows: standings.map((standing) =>
        row(byStanding, {
          key: facetKey('standing', standing),
          label: standing === 'DISPUTED' ? t('statement.disputed') : label('certainties', standing),
          swatch: <SignSwatch name={lineOf[standing]} />,
        }),
      ),
    },
    {
      id: 'statuses',
      title: label('parts', 'status'),
      isFolded: true,
      rows: [
        ...[...labels.statuses.keys()].map((status) =>
          row(byStatus, {
            key: facetKey('status', status),
            label: label('statuses', status),
            swatch: null,
          }),
        ),
        row(byStatus, {
          key: facetKey('status', noStatus),
          label: t('legend.noStatus'),
          swatch: null,
        }),
      ],
    },
  ];
  return facets.map(({ rows, ...facet }) => ({
    ...facet,
    rows: rows.filter(({ all }) => all > 0),
  }));
}

/** How many different ids each key has, and how many of them are shown. */
function count(things: readonly { key: string; id: string; isShown: boolean }[]) {
  const ids = new Map<string, Map<string, boolean>>();
  for (const { key, id, isShown } of things) {
    const known = ids.get(key) ?? new Map<string, boolean>();
    ids.set(key, known.set(id, isShown || known.get(id) === true));
  }
  return new Map(
    [...ids].map(([key, known]) => [
      key,
      { all: known.size, shown: [...known.values()].filter(Boolean).length },
    ]),
  );
}
