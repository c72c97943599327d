import { useTranslation } from 'react-i18next';
import type { Publication } from '../api/source-fragment.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import { Fact } from '../parts/fact.tsx';
import styles from './publication-facts.module.css';

interface PublicationFactsProps {
  readonly publication: Publication;
  /** Of each row. */
  readonly className?: string | undefined;
}

/** Who published an article, when and where; what nobody knows is said to be unknown. */
export function PublicationFacts({ publication, className }: PublicationFactsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { published, publisher, place, edition, page, url, retrieved } = publication;
  const unknown = t('shared.unknown');
  const inferred =
    published?.reason && `${language === 'zh' ? '：' : ': '}${published.reason[language]}`;
  return (
    <>
      <Fact className={className} label={t('shared.publisher')}>
        <Words>{publisher?.[language] ?? unknown}</Words>
      </Fact>
      <Fact className={className} label={t('shared.publishedAt')}>
        <Words>{place?.[language] ?? unknown}</Words>
      </Fact>
      <Fact className={className} label={t('shared.published')}>
        {published ? (
          <Words>
            {inferred ? t('article.inferred', { date: published.date }) + inferred : published.date}
          </Words>
        ) : (
          unknown
        )}
      </Fact>
      <Fact className={className} label={t('shared.edition')}>
        <Words>{edition?.[language] ?? unknown}</Words>
      </Fact>
      <Fact className={className} label={t('shared.pageOfPrint')}>
        {page ?? unknown}
      </Fact>
      <Fact className={className} label={t('shared.url')}>
        {url ? (
          <a className={styles.url} href={url} target="_blank" rel="noreferrer">
            {url}
          </a>
        ) : (
          unknown
        )}
      </Fact>
      <Fact className={className} label={t('shared.retrieved')}>
        {retrieved ?? unknown}
      </Fact>
    </>
  );
}
