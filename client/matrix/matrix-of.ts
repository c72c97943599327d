import type { Pairing } from '../api/pairings-document.ts';
import type { TableEnd, TableEntity } from '../api/table-fragments.ts';

/** A pairing where a row meets a column; possible where either is only what a missing end may be. */
export interface MatrixTie {
  readonly pairing: Pairing;
  readonly possible: boolean;
}

export interface Matrix {
  /** Named enterprises, then groups, then missing ends. */
  readonly rows: readonly TableEnd[];
  /** Villages in the same order. */
  readonly columns: readonly TableEnd[];
  /** What is only possible is left out where an article names both ends of another tie. */
  readonly tiesAt: (row: string, column: string) => readonly MatrixTie[];
}

/** What can be paired, paired or not. */
type Pairable = TableEntity & { readonly unnamed: boolean };

/** Who is paired with whom, and who may be. */
export function matrixOf(
  pairings: readonly Pairing[],
  enterprises: readonly Pairable[],
  villages: readonly Pairable[],
): Matrix {
  const ties = new Map<string, MatrixTie[]>();
  for (const pairing of pairings) {
    for (const row of spreadOf(pairing.enterprises)) {
      for (const column of spreadOf(pairing.villages)) {
        const key = keyOf(row.slug, column.slug);
        const tie = { pairing, possible: row.possible || column.possible };
        ties.set(key, [...(ties.get(key) ?? []), tie]);
      }
    }
  }
  return {
    rows: headsOf(
      enterprises,
      pairings.flatMap((pairing) => pairing.enterprises),
    ),
    columns: headsOf(
      villages,
      pairings.flatMap((pairing) => pairing.villages),
    ),
    tiesAt: (row, column) => statedFirst(ties.get(keyOf(row, column)) ?? []),
  };
}

/** Those that are certain; where none is, those that are possible. */
function statedFirst(ties: readonly MatrixTie[]): readonly MatrixTie[] {
  const certain = ties.filter(({ possible }) => !possible);
  return certain.length > 0 ? certain : ties;
}

/** The ends as they stand, and what the missing ones may be, each once. */
function spreadOf(ends: readonly TableEnd[]): { slug: string; possible: boolean }[] {
  const spread = new Map(ends.map(({ slug }) => [slug, false]));
  for (const end of ends) {
    if (end.__typename === 'Entity') continue;
    for (const { slug } of end.candidates) if (!spread.has(slug)) spread.set(slug, true);
  }
  return [...spread].map(([slug, possible]) => ({ slug, possible }));
}

function headsOf(pairable: readonly Pairable[], ends: readonly TableEnd[]): TableEnd[] {
  const candidates = ends.flatMap((end) => (end.__typename === 'Entity' ? [] : end.candidates));
  const heads = [
    ...pairable.filter(({ unnamed }) => !unnamed),
    ...pairable.filter(({ unnamed }) => unnamed),
    ...ends.filter((end) => end.__typename === 'Entity'),
    ...candidates,
    ...ends.filter((end) => end.__typename === 'MissingEnd'),
  ];
  return heads.filter(({ slug }, index) => heads.findIndex((head) => head.slug === slug) === index);
}

function keyOf(row: string, column: string): string {
  return `${row}\n${column}`;
}
