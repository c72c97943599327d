import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { AuthorsDocument, authorsIn } from '../api/cited-document.ts';
import type { PublishedArticle } from '../api/entity-document.ts';
import { PublicationFacts } from '../article/publication-facts.tsx';
import { today } from '../browser/today.ts';
import { useNetwork } from '../graph/network-context.ts';
import { langTag } from '../i18n/language.ts';
import { Fact } from '../parts/fact.tsx';
import { gbtCitation } from '../statement/gbt-citation.ts';
import { permanentAddress } from '../view/permanent-address.ts';
import styles from './details.module.css';

interface ArticlePublicationProps {
  readonly slug: string;
  readonly article: PublishedArticle;
}

/** Who published the article, when and where, and how it is cited once its authors are read. */
export function ArticlePublication({ slug, article }: ArticlePublicationProps) {
  const { t } = useTranslation();
  const { title: dataSet, version, hash } = useNetwork().dataSet;
  const [{ data }] = useQuery({ query: AuthorsDocument, variables: { article: slug } });
  const { title, ...publication } = article;
  // As a Chinese standard has it, of the text that is Chinese.
  const address = permanentAddress({ type: 'entity', slug }, 'zh');
  const source = { article: title, publication, dataSet, version, hash, address };
  return (
    <dl className={styles.facts}>
      <PublicationFacts publication={publication} className={styles.fact} />
      {data && (
        <Fact className={styles.fact} label={t('commands.citation.gbt')}>
          <span lang={langTag.zh}>
            {gbtCitation({ ...source, authors: authorsIn(data.statements) }, today())}
          </span>
        </Fact>
      )}
    </dl>
  );
}
