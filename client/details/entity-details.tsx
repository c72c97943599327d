import type { ResultOf } from 'gql.tada';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { EntityDocument, statementsOf } from '../api/entity-document.ts';
import { lookOf } from '../graph/look-of.ts';
import { useNetwork } from '../graph/network-context.ts';
import { useLabel } from '../graph/use-label.ts';
import { langTag } from '../i18n/language.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import { KindSwatch } from '../looks/kind-swatch.tsx';
import notes from '../parts/note.module.css';
import { usePages } from '../parts/use-pages.ts';
import { DetailsHeading } from './details-heading.tsx';
import { DetailsQuery } from './details-query.tsx';
import { EntityContainers } from './entity-containers.tsx';
import { MorePages } from './more-pages.tsx';
import { StatementGroups } from './statement-groups.tsx';
import { TargetActions } from './target-actions.tsx';

type Entity = NonNullable<ResultOf<typeof EntityDocument>['entity']>;

/** An entity with the statements it takes part in. */
export function EntityDetails({ slug }: { readonly slug: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { entities, kinds } = useNetwork();
  const [{ data, fetching, error }, fetchAgain] = useQuery({
    query: EntityDocument,
    // As the first page of its statements is asked for, so that it is one question.
    variables: { slug, after: null },
  });
  const known = entities.get(slug) ?? data?.entity;
  const kind = known && kinds.get(known.kind);
  return (
    <>
      <DetailsHeading
        eyebrow={
          kind && (
            <>
              <KindSwatch look={lookOf(kind)} /> <span>{kind.label[language]}</span>
            </>
          )
        }
      >
        {known ? (
          <BothNames {...known} />
        ) : (
          !fetching && !error && <span>{t('details.notFoundTitle')}</span>
        )}
      </DetailsHeading>
      {known && <TargetActions target={{ type: 'entity', slug }} />}
      <DetailsQuery
        data={data?.entity}
        fetching={fetching}
        error={error}
        onRetry={() => fetchAgain({ requestPolicy: 'network-only' })}
      >
        {(entity) => <EntityFacts entity={entity} />}
      </DetailsQuery>
    </>
  );
}

/** Both names, the page's own language first. */
function BothNames({ name, nameEn }: { readonly name: string; readonly nameEn: string }) {
  const language = useLanguage();
  const names = [
    <bdi key="zh" lang={langTag.zh}>
      {name}
    </bdi>,
    <bdi key="en" lang={langTag.en}>
      {nameEn}
    </bdi>,
  ];
  return language === 'zh' ? names : names.reverse();
}

function EntityFacts({ entity }: { readonly entity: Entity }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const label = useLabel();
  const { slug, description, aliases, unnamed, count, nameEnOrigin, containers } = entity;
  return (
    <>
      <p>
        <Words>{description[language]}</Words>
      </p>
      <p className={notes.note}>{label('nameOrigins', nameEnOrigin)}</p>
      {unnamed && (
        <p>{count === null ? t('shared.groupUncounted') : t('shared.group', { count })}</p>
      )}
      {aliases.length > 0 && (
        <p>
          <span>{`${t('shared.aliases')}${language === 'zh' ? '：' : ': '}`}</span>
          <span lang={langTag.zh}>{aliases.join('、')}</span>
        </p>
      )}
      <EntityContainers containers={containers} />
      <Statements key={slug} slug={slug} />
    </>
  );
}

/** One page after another, each read when the reader asks for it. */
function Statements({ slug }: { readonly slug: string }) {
  const [list] = useState(() => statementsOf(slug));
  const [wanted, setWanted] = useState(1);
  const pages = usePages(list, wanted);
  const { rows, totalCount } = pages;
  return (
    <>
      {totalCount !== undefined && <StatementGroups statements={rows} totalCount={totalCount} />}
      <MorePages pages={pages} onMore={() => setWanted(rows.length + 1)} />
    </>
  );
}
