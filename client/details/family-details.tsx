import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { FamilyDocument } from '../api/family-document.ts';
import type { Family } from '../graph/network.ts';
import { useNetwork } from '../graph/network-context.ts';
import { useLanguage } from '../i18n/use-language.ts';
import styles from './details.module.css';
import { DetailsHeading } from './details-heading.tsx';
import { DetailsQuery } from './details-query.tsx';
import { NotFound } from './not-found.tsx';
import { StatementCard } from './statement-card.tsx';

/** All statements of a family of properties. */
export function FamilyDetails({ slug }: { readonly slug: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { families } = useNetwork();
  const family = families.find((one) => one.family === slug);
  if (!family) return <NotFound />;
  return (
    <>
      <DetailsHeading eyebrow={t('graph.thing.family')}>{family.label[language]}</DetailsHeading>
      <Pages family={family} />
    </>
  );
}

/** One page after another, each read when the reader asks for it. */
function Pages({ family }: { readonly family: Family }) {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return cursors.map((after, index) => (
    <FamilyPage
      key={after}
      family={family}
      after={after}
      onMore={index === cursors.length - 1 ? (next) => setCursors([...cursors, next]) : undefined}
    />
  ));
}

interface FamilyPageProps {
  readonly family: Family;
  readonly after: string | null;
  readonly onMore: ((after: string) => void) | undefined;
}

function FamilyPage({ family: { family }, after, onMore }: FamilyPageProps) {
  const { t } = useTranslation();
  const [{ data, fetching, error }, fetchAgain] = useQuery({
    query: FamilyDocument,
    variables: { family, after },
  });
  return (
    <DetailsQuery
      data={data?.statements}
      fetching={fetching}
      error={error}
      onRetry={() => fetchAgain({ requestPolicy: 'network-only' })}
    >
      {({ totalCount, nodes, pageInfo: { hasNextPage, endCursor } }) => (
        <>
          {after === null && (
            <p className={styles.note}>{t('details.statements', { count: totalCount })}</p>
          )}
          {nodes.map((statement) => (
            <StatementCard
              key={statement.slug}
              statement={statement}
              level={3}
              initiallyOpen={false}
            />
          ))}
          {onMore && hasNextPage && endCursor && (
            <Button variant="default" size="sm" onClick={() => onMore(endCursor)}>
              {t('details.more')}
            </Button>
          )}
        </>
      )}
    </DetailsQuery>
  );
}
