import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kindList } from '../api/kind-document.ts';
import { lookOf } from '../graph/look-of.ts';
import type { Kind } from '../graph/network.ts';
import { useNetwork } from '../graph/network-context.ts';
import { langTag } from '../i18n/language.ts';
import { nameOf } from '../i18n/name-of.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import { KindSwatch } from '../looks/kind-swatch.tsx';
import { Badge } from '../parts/badge.tsx';
import { usePages } from '../parts/use-pages.ts';
import { NameLink } from '../statement/name-link.tsx';
import styles from './details.module.css';
import { DetailsHeading } from './details-heading.tsx';
import { MissingOfKind } from './missing-of-kind.tsx';
import { MorePages } from './more-pages.tsx';
import { NotFound } from './not-found.tsx';

/** All entities of a kind, and what of the kind the article does not name. */
export function KindDetails({ slug }: { readonly slug: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const kind = [...useNetwork().kinds.values()].find((one) => one.kind === slug);
  if (!kind) return <NotFound />;
  return (
    <>
      <DetailsHeading
        eyebrow={
          <>
            <KindSwatch look={lookOf(kind)} /> <span>{t('graph.thing.kind')}</span>
          </>
        }
      >
        {kind.label[language]}
      </DetailsHeading>
      <Entities kind={kind} />
      <MissingOfKind kind={kind} />
    </>
  );
}

/** One page after another, each read when the reader asks for it. */
function Entities({ kind: { kind } }: { readonly kind: Kind }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [list] = useState(() => kindList(kind));
  const [wanted, setWanted] = useState(1);
  const pages = usePages(list, wanted);
  const { rows, totalCount } = pages;
  const { compare } = new Intl.Collator(langTag[language], { numeric: true });
  const byName = [...rows].sort((a, b) => compare(nameOf(a, language), nameOf(b, language)));
  return (
    <>
      {totalCount !== undefined && (
        <h3 className={styles.subtitle}>{t('details.entities', { count: totalCount })}</h3>
      )}
      <ul className={styles.listed}>
        {byName.map(({ slug, typeLabel, distinction, description, ...names }) => (
          <li key={slug}>
            <NameLink look="running" selection={{ type: 'entity', slug }}>
              {nameOf(names, language)}
            </NameLink>{' '}
            {distinction && <Badge>{distinction[language]}</Badge>}{' '}
            {typeLabel && <Badge>{typeLabel[language]}</Badge>}
            <small>
              <Words>{description[language]}</Words>
            </small>
          </li>
        ))}
      </ul>
      <MorePages pages={pages} onMore={() => setWanted(rows.length + 1)} />
    </>
  );
}
