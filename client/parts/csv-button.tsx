import { Button } from '@mantine/core';
import { Download } from 'lucide-react';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../browser/save-file.ts';
import type { Column } from './column.ts';
import { csvOf } from './csv-of.ts';
import { PartContext } from './part-context.ts';
import { useIsReplaced } from './use-is-replaced.ts';

interface CsvButtonProps<Row> {
  /** What the table is called. */
  readonly title: string;
  /** Of the data set. */
  readonly version: string;
  readonly columns: readonly Column<Row>[];
  /** As they are shown: filtered and in order. */
  readonly rows: readonly Row[];
}

/** Saves a table's rows as a file that is named for it, the data set's version, and what it lacks. */
export function CsvButton<Row>({ title, version, columns, rows }: CsvButtonProps<Row>) {
  const { t } = useTranslation();
  const isReplaced = useIsReplaced();
  const part = use(PartContext);
  const name = part
    ? `${title}-${version}-${t('parts.csvPart', { ...part })}`
    : `${title}-${version}`;
  return (
    <Button
      variant="default"
      size="xs"
      leftSection={<Download size={14} aria-hidden="true" />}
      title={
        isReplaced
          ? t('parts.replaced')
          : `${t('parts.csvOf', { table: title, count: rows.length })} ${t('parts.csvHelp')}`
      }
      // Its rows may be of two versions.
      disabled={rows.length === 0 || isReplaced}
      onClick={() =>
        saveFile(new Blob([csvOf(rows, columns)], { type: 'text/csv' }), `${name}.csv`)
      }
    >
      {t(part ? 'parts.csvOfPart' : 'parts.csv')}
    </Button>
  );
}
