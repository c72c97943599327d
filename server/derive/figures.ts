import { z } from 'zod';
import { Qualifier, Scope } from '../../graph-seed/model/ontology.gen.ts';
import { type Statement, statementSchema } from '../../graph-seed/model/statement.ts';
import { quantitySchema } from '../../graph-seed/model/value.ts';

/** What figures have in common that can be told together. */
export const figureSortSchema = z.strictObject({
  property: z.string(),
  unit: quantitySchema.shape.unit,
  per: quantitySchema.shape.per,
  status: statementSchema.shape.status,
  /** What the figures were printed of, where they say: 党员, 温棚. Unlike things are not added. */
  of: z.string().exactOptional(),
  stage: quantitySchema.shape.stage,
  /** First and last date, where they have one; figures of other times are told apart. */
  from: z.string().exactOptional(),
  to: z.string().exactOptional(),
});

export type FigureSort = z.infer<typeof figureSortSchema>;

export interface Figure {
  /** Equal for figures that can be told together: their FigureSort as JSON. */
  readonly sort: string;
  readonly value: number;
  /** False where it is each subject's, or where it is unclear whose it is. */
  readonly isTotal: boolean;
}

/** A statement as a figure; undefined where its value is no quantity. */
export function figureOf({
  property,
  value,
  status,
  time,
  qualifiers,
}: Statement): Figure | undefined {
  if (!value || !('quantity' in value)) return undefined;
  const { unit, per, stage, scope, value: number } = value.quantity;
  const [what] = qualifiers[Qualifier.of] ?? [];
  const of = what && 'text' in what ? what.text.zh : undefined;
  const sort: { [K in keyof FigureSort]: FigureSort[K] | undefined } = {
    property,
    unit,
    per,
    status,
    of,
    stage,
    from: time?.from,
    to: time?.to,
  };
  return {
    sort: JSON.stringify(sort),
    value: number,
    isTotal: scope === undefined || scope === Scope.total,
  };
}

/** By sort, and in each sort those of unnamed groups last. */
export function inOrder<T extends { readonly sort: FigureSort; readonly ofGroups: boolean }>(
  groups: readonly T[],
): T[] {
  return groups
    .map((group) => ({ group, key: JSON.stringify([group.sort, group.ofGroups]) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ group }) => group);
}
