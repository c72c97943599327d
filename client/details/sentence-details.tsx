import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { SentencesDocument } from '../api/sentence-document.ts';
import { useNetwork } from '../graph/network-context.ts';
import { langTag } from '../i18n/language.ts';
import { nameOf } from '../i18n/name-of.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import { NameLink } from '../statement/name-link.tsx';
import { SentenceTranslation } from '../statement/sentence-translation.tsx';
import { partsOfSentence } from '../view/selection.ts';
import styles from './details.module.css';
import { DetailsHeading } from './details-heading.tsx';
import { DetailsQuery } from './details-query.tsx';
import { StatementCard } from './statement-card.tsx';

/** A sentence of the article, with every statement that rests on it. */
export function SentenceDetails({ slug }: { readonly slug: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { entities } = useNetwork();
  const { article, sentence } = partsOfSentence(slug);
  const [{ data, fetching, error }, fetchAgain] = useQuery({
    query: SentencesDocument,
    variables: { article },
  });
  const at = data?.article?.sentences.findIndex((one) => one.slug === sentence) ?? -1;
  const found = data?.article?.sentences[at];
  const source = entities.get(article);
  return (
    <>
      <DetailsHeading eyebrow={null}>
        {found ? t('shared.sentenceNumber', { number: at + 1 }) : t('graph.thing.sentence')}
      </DetailsHeading>
      {found && (
        <p lang={langTag.zh} className={styles.words}>
          {found.text}
        </p>
      )}
      <DetailsQuery
        data={data ? (found ?? null) : undefined}
        fetching={fetching}
        error={error}
        onRetry={() => fetchAgain({ requestPolicy: 'network-only' })}
      >
        {({ translation, coverage, waived, statements }) => (
          <>
            <SentenceTranslation translation={translation} />
            {source && (
              <p>
                <NameLink look="boxed" selection={{ type: 'entity', slug: source.slug }}>
                  {nameOf(source, language)}
                </NameLink>
              </p>
            )}
            <h3 className={styles.subtitle}>
              {t('details.statements', { count: statements.length })}
            </h3>
            {coverage === 'UNREAD' && <p>{t('shared.notRead')}</p>}
            {waived && <Words>{waived[language]}</Words>}
            {statements.map((statement) => (
              <StatementCard
                key={statement.slug}
                statement={statement}
                level={4}
                initiallyOpen={false}
              />
            ))}
          </>
        )}
      </DetailsQuery>
    </>
  );
}
