import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { familyList } from '../api/family-document.ts';
import type { Family } from '../graph/network.ts';
import { useNetwork } from '../graph/network-context.ts';
import { useLanguage } from '../i18n/use-language.ts';
import notes from '../parts/note.module.css';
import { usePages } from '../parts/use-pages.ts';
import { DetailsHeading } from './details-heading.tsx';
import { MorePages } from './more-pages.tsx';
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
      <Statements family={family} />
    </>
  );
}

/** One page after another, each read when the reader asks for it. */
function Statements({ family: { family } }: { readonly family: Family }) {
  const { t } = useTranslation();
  const { onlySource } = useNetwork();
  const [list] = useState(() => familyList(family));
  const [wanted, setWanted] = useState(1);
  const pages = usePages(list, wanted);
  const { rows, totalCount } = pages;
  return (
    <>
      {totalCount !== undefined && (
        <p className={notes.note}>
          {t(onlySource ? 'details.statements' : 'details.facts', { count: totalCount })}
        </p>
      )}
      {rows.map((statement) => (
        <StatementCard key={statement.slug} statement={statement} level={3} initiallyOpen={false} />
      ))}
      <MorePages pages={pages} onMore={() => setWanted(rows.length + 1)} />
    </>
  );
}
