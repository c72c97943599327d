import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type GapKind, GapsDocument } from '../api/gaps-document.ts';
import action from '../parts/action.module.css';
import { useTold } from '../view/use-told.ts';
import { Names } from './names.tsx';

interface GapLineProps {
  readonly kind: Extract<
    GapKind,
    'PERSON_WITHOUT_POST' | 'VILLAGE_WITHOUT_PAIRING' | 'COMPANY_WITHOUT_PAIRING'
  >;
}

/** Whom a table has no row for, since the article leaves that open. */
export function GapLine({ kind }: GapLineProps) {
  const { t } = useTranslation();
  const told = useTold();
  const variables = useMemo(() => ({ kinds: [kind], ...told }), [kind, told]);
  const [{ data, error, fetching }, fetchAgain] = useQuery({ query: GapsDocument, variables });
  if (error) {
    return (
      <p>
        <span>{t('statement.gapFailed')}</span>{' '}
        <button
          type="button"
          className={action.action}
          disabled={fetching}
          onClick={() => fetchAgain({ requestPolicy: 'network-only' })}
        >
          {t('parts.retry')}
        </button>
      </p>
    );
  }
  const entities = data?.gaps.flatMap(({ entity }) => entity ?? []) ?? [];
  if (entities.length === 0) return null;
  return (
    <p>
      <span>{t(`statement.gap.${kind}`)}</span>
      <Names entities={entities} />
    </p>
  );
}
