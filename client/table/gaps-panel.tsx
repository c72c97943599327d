import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { OpenGapsDocument } from '../api/open-gaps-document.ts';
import { Failure } from '../parts/failure.tsx';
import note from '../parts/note.module.css';
import { OnlySource } from '../statement/only-source.tsx';
import { useTableContext } from '../statement/table-context.ts';
import { useTold } from '../view/use-told.ts';
import { DataTable } from './data-table.tsx';
import { gapColumns } from './gap-columns.tsx';
import { gapFacts } from './gap-facts.ts';

/** All that the articles leave open. */
export function GapsPanel({ title }: { readonly title: string }) {
  const { t } = useTranslation();
  const context = useTableContext();
  const [{ data, error, fetching }, fetchAgain] = useQuery({
    query: OpenGapsDocument,
    variables: useTold(),
  });
  const columns = useMemo(() => gapColumns(data?.gaps ?? [], context), [data, context]);
  if (data) {
    return (
      <DataTable
        title={title}
        columns={columns}
        rows={data.gaps}
        factsOf={gapFacts}
        foot={<OnlySource />}
      />
    );
  }
  if (!error) {
    return (
      <p role="status" className={note.note}>
        {t('parts.loading')}
      </p>
    );
  }
  return (
    <Failure
      title={t('parts.pages.failedTitle')}
      error={error}
      retrying={fetching}
      onRetry={() => fetchAgain({ requestPolicy: 'network-only' })}
    />
  );
}
