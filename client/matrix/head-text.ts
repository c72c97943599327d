import type { TableEnd } from '../api/table-fragments.ts';
import type { Bilingual } from '../i18n/language.ts';
import { endText } from '../statement/cell-text.ts';
import type { TableContext } from '../statement/table-context.ts';
import type { Matrix } from './matrix-of.ts';

/** The certain tie by which a missing end is known; two of one name are told apart by it. */
export function tieOf(
  { tiesAt }: Matrix,
  rows: readonly TableEnd[],
  columns: readonly TableEnd[],
): Bilingual | undefined {
  return rows
    .flatMap((row) => columns.flatMap((column) => tiesAt(row.slug, column.slug)))
    .find(({ possible }) => !possible)?.pairing.tie?.label;
}

/** What a missing end is known by, beside its name. */
export function missingText(tie: Bilingual | undefined, { t, language }: TableContext): string {
  const missing = t('matrix.missing');
  return tie ? `${missing} · ${tie[language]}` : missing;
}

/** A row's or column's name in the file, a missing end's with what it is known by. */
export function headText(end: TableEnd, tie: Bilingual | undefined, context: TableContext): string {
  const name = endText(end, context);
  if (end.__typename === 'Entity') return name;
  const missing = missingText(tie, context);
  return context.language === 'zh' ? `${name}（${missing}）` : `${name} (${missing})`;
}
