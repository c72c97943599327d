import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { OpenGapsDocument } from '../api/open-gaps-document.ts';
import { type MissingEnd, statementsOfMissing } from '../graph/network.ts';
import { useNetwork } from '../graph/network-context.ts';
import { nameOf } from '../i18n/name-of.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import { NameLink } from '../statement/name-link.tsx';
import styles from './details.module.css';
import { DetailsHeading } from './details-heading.tsx';
import { DetailsQuery } from './details-query.tsx';
import { NotFound } from './not-found.tsx';
import { StatementBySlug } from './statement-by-slug.tsx';
import { TargetActions } from './target-actions.tsx';

/** What the article leaves open: its word for it, why, who it may be, and what is said of it. */
export function MissingDetails({ slug }: { readonly slug: string }) {
  const network = useNetwork();
  const missing = network.missing.get(slug);
  if (!missing) return <UndrawnMissing slug={slug} />;
  return <MissingEndDetails missing={missing} statements={statementsOfMissing(network, slug)} />;
}

/** One that no line leads to, or that is beyond what is drawn, is asked for. */
function UndrawnMissing({ slug }: { readonly slug: string }) {
  const [{ data, fetching, error }, fetchAgain] = useQuery({ query: OpenGapsDocument });
  const gap = data?.gaps.find((one) => one.missing?.slug === slug);
  return (
    <DetailsQuery
      data={data}
      fetching={fetching}
      error={error}
      onRetry={() => fetchAgain({ requestPolicy: 'network-only' })}
    >
      {() =>
        gap?.missing?.__typename === 'MissingEnd' ? (
          <MissingEndDetails
            missing={{ ...gap.missing, distinction: null }}
            statements={gap.statements.map((one) => one.slug)}
          />
        ) : (
          <NotFound />
        )
      }
    </DetailsQuery>
  );
}

interface MissingEndDetailsProps {
  readonly missing: MissingEnd;
  readonly statements: readonly string[];
}

function MissingEndDetails({ missing, statements }: MissingEndDetailsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const network = useNetwork();
  const { slug, kind, mention, reason, candidates, orNotNamed, lost, distinction } = missing;
  const label = network.kinds.get(kind)?.label[language] ?? '';
  return (
    <>
      <DetailsHeading
        eyebrow={
          <>
            <span>{t('graph.thing.missing')}</span>
            {distinction && (
              <>
                <span>·</span> <Words>{distinction[language]}</Words>
              </>
            )}
          </>
        }
      >
        {mention ? (
          <Words>{language === 'zh' ? `“${mention.zh}”？` : `“${mention.en}”?`}</Words>
        ) : (
          t('shared.missingKind', { kind: label })
        )}
      </DetailsHeading>
      {!mention && <p>{t(lost ? 'shared.lostWords' : 'shared.noMention')}</p>}
      <h3 className={styles.subtitle}>{t('shared.why')}</h3>
      <p>
        <Words>{reason[language]}</Words>
      </p>
      <h3 className={styles.subtitle}>{t('shared.candidates')}</h3>
      {candidates.length === 0 && <p>{t('shared.noCandidates')}</p>}
      <div>
        {candidates.map((entity) => (
          <NameLink
            look="boxed"
            key={entity.slug}
            selection={{ type: 'entity', slug: entity.slug }}
          >
            {nameOf(entity, language)}
          </NameLink>
        ))}
        {orNotNamed && <p>{t('shared.orNotNamed')}</p>}
      </div>
      <TargetActions target={{ type: 'missing', slug }} />
      <h3 className={styles.subtitle}>{t('details.statements', { count: statements.length })}</h3>
      {statements.map((statement) => (
        <StatementBySlug key={statement} slug={statement} level={4} />
      ))}
    </>
  );
}
