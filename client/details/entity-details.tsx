import type { ResultOf } from 'gql.tada';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { EntityDocument, saidBy, statementsOf } from '../api/entity-document.ts';
import { lookOf } from '../graph/look-of.ts';
import { useNetwork } from '../graph/network-context.ts';
import { useLabel } from '../graph/use-label.ts';
import { langTag } from '../i18n/language.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import { KindSwatch } from '../looks/kind-swatch.tsx';
import notes from '../parts/note.module.css';
import { ArticlePublication } from './article-publication.tsx';
import { DetailsHeading } from './details-heading.tsx';
import { DetailsQuery } from './details-query.tsx';
import { EntityContainers } from './entity-containers.tsx';
import { EntityJudgements } from './entity-judgements.tsx';
import { StatementPages } from './statement-pages.tsx';
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
              {known?.distinction && (
                <>
                  <span>·</span> <Words>{known.distinction[language]}</Words>
                </>
              )}
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
      <DetailsQuery
        data={data?.entity}
        fetching={fetching}
        error={error}
        onRetry={() => fetchAgain({ requestPolicy: 'network-only' })}
      >
        {(entity) => <EntityFacts entity={entity} />}
      </DetailsQuery>
      {known && <TargetActions target={{ type: 'entity', slug }} />}
      {data?.entity && <Statements key={slug} slug={slug} saysAny={data.said.totalCount > 0} />}
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
  const { description, aliases, unnamed, count, nameEnOrigin, containers, article } = entity;
  const { joined, toldApart } = entity;
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
      <EntityJudgements joined={joined} toldApart={toldApart} />
      <EntityContainers containers={containers} />
      {article && <ArticlePublication slug={entity.slug} article={article} />}
    </>
  );
}

interface StatementsProps {
  readonly slug: string;
  readonly saysAny: boolean;
}

/** What it takes part in, and what it says, which need not be of itself. */
function Statements({ slug, saysAny }: StatementsProps) {
  const { t } = useTranslation();
  const { onlySource } = useNetwork();
  const [lists] = useState(() => ({ own: statementsOf(slug), said: saidBy(slug) }));
  return (
    <>
      <StatementPages
        list={lists.own}
        titleOf={(count) => t(onlySource ? 'details.statements' : 'details.facts', { count })}
      />
      {saysAny && (
        <StatementPages list={lists.said} titleOf={(count) => t('shared.said', { count })} />
      )}
    </>
  );
}
