import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { SentencesDocument } from '../api/sentence-document.ts';
import { langTag } from '../i18n/language.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import notes from '../parts/note.module.css';
import { NameLink } from '../statement/name-link.tsx';
import { partsOfSentence } from '../view/selection.ts';
import styles from './details.module.css';
import { DetailsHeading } from './details-heading.tsx';
import { DetailsQuery } from './details-query.tsx';
import { StatementCard } from './statement-card.tsx';

/** A sentence of the article, with every statement that rests on it. */
export function SentenceDetails({ slug }: { readonly slug: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { article, sentence } = partsOfSentence(slug);
  const [{ data, fetching, error }, fetchAgain] = useQuery({
    query: SentencesDocument,
    variables: { article },
  });
  const found = data?.article?.sentences.find((one) => one.slug === sentence);
  return (
    <>
      <DetailsHeading eyebrow={null}>
        <span>{t('graph.thing.sentence')}</span> <span>{sentence}</span>
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
        {({ translation, waived, statements }) => (
          <>
            {translation !== null && <p lang={langTag.en}>{translation}</p>}
            <p className={notes.note}>{t('shared.translation')}</p>
            {data?.article && (
              <NameLink look="boxed" selection={{ type: 'entity', slug: data.article.slug }}>
                {data.article.title}
              </NameLink>
            )}
            <h3 className={styles.subtitle}>
              {t('details.statements', { count: statements.length })}
            </h3>
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
