import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CombinedError } from 'urql';
import type { Article, QuotedStatement } from '../api/article-document.ts';
import { sha256Of } from '../browser/sha256-of.ts';
import { useNetwork } from '../graph/network-context.ts';
import { Words } from '../i18n/words.tsx';
import { Failure } from '../parts/failure.tsx';
import { NameLink } from '../statement/name-link.tsx';
import styles from './article.module.css';
import { verifyQuotes } from './verify-quotes.ts';

/** Digits of a digest that are enough to compare by eye. */
const shownDigits = 12;

interface VerifiedQuotesProps {
  readonly article: Article;
  /** Undefined while they are being read, or where they cannot be. */
  readonly statements: readonly QuotedStatement[] | undefined;
  readonly error: CombinedError | undefined;
  readonly retrying: boolean;
  readonly onRetry: () => void;
}

/** Whether each quote stands in the text and the text is the registered one, found out here. */
export function VerifiedQuotes(props: VerifiedQuotesProps) {
  const { article, statements, error, retrying, onRetry } = props;
  const { t } = useTranslation();
  const { quoteCount } = useNetwork().dataSet;
  const digest = useDigest(article.text);
  const verification = useMemo(
    () => statements && verifyQuotes(article.slug, Array.from(article.text), statements),
    [article.slug, article.text, statements],
  );
  if (error) {
    const title = t('article.evidenceFailed');
    return <Failure title={title} error={error} retrying={retrying} onRetry={onRetry} />;
  }
  if (!verification || digest === undefined) {
    return (
      <div role="status" className={styles.verifying}>
        <p>{t('article.verifying')}</p>
        {/* The room of the answer, so that nothing moves under a reader's pointer when it comes. */}
        <div className={styles.verified} data-fine="true" aria-hidden="true">
          <p>
            <span>{t('article.verified', { verified: quoteCount, quotes: quoteCount })}</span>
            <span>{t('article.separator')}</span>
            <span>{t('article.digestSame', { hash: shortened(article.sha256) })}</span>
          </p>
        </div>
      </div>
    );
  }
  const { quotes, failed } = verification;
  const isSame = digest === article.sha256;
  const isFine = failed.length === 0 && (isSame || digest === null);
  return (
    <div role={isFine ? 'status' : 'alert'} className={styles.verified} data-fine={isFine}>
      <p>
        <span>{t('article.verified', { verified: quotes - failed.length, quotes })}</span>
        <span>{t('article.separator')}</span>
        {digest === null && <span>{t('article.digestUnavailable')}</span>}
        {isSame && <span>{t('article.digestSame', { hash: shortened(digest) })}</span>}
        {digest !== null && !isSame && (
          <strong>
            {t('article.digestDiffers', {
              expected: shortened(article.sha256),
              actual: shortened(digest),
            })}
          </strong>
        )}
      </p>
      {failed.length > 0 && (
        <>
          <p>
            <strong>{t('article.mismatched', { count: failed.length })}</strong>
          </p>
          <ul>
            {failed.map(({ statement, exact, printed }) => (
              <li key={`${statement} ${exact}`}>
                <Words>
                  {t('article.failedQuote', {
                    exact,
                    printed: printed || t('article.nothingThere'),
                  })}
                </Words>{' '}
                <NameLink look="boxed" selection={{ type: 'statement', slug: statement }}>
                  {t('article.failedStatement', { slug: statement })}
                </NameLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function shortened(digest: string): string {
  return digest.slice(0, shownDigits);
}

/** The digest of the text; null where the browser cannot tell it, undefined until it has. */
function useDigest(text: string): string | null | undefined {
  const [digest, setDigest] = useState<string | null>();
  useEffect(() => {
    let isWanted = true;
    sha256Of(text).then((found) => {
      if (isWanted) setDigest(found);
    });
    return () => {
      isWanted = false;
    };
  }, [text]);
  return digest;
}
