import { useEffect, useState } from 'react';
import { type Client, type CombinedError, type RequestPolicy, useClient } from 'urql';
import { EvidenceDocument, type QuotedStatement } from '../api/article-document.ts';

interface Evidence {
  /** Every statement that rests on the article; undefined while they are being read. */
  readonly statements?: readonly QuotedStatement[];
  readonly error?: CombinedError;
}

/** The quotes of all statements that rest on an article, read page by page; and to read again. */
export function useEvidence(article: string): readonly [Evidence, () => void] {
  const client = useClient();
  const [attempt, setAttempt] = useState(0);
  const [evidence, setEvidence] = useState<Evidence>({});
  useEffect(() => {
    let isWanted = true;
    setEvidence({});
    readAll(client, article, attempt === 0 ? 'cache-first' : 'network-only').then((read) => {
      if (isWanted) setEvidence(read);
    });
    return () => {
      isWanted = false;
    };
  }, [client, article, attempt]);
  return [evidence, () => setAttempt(attempt + 1)];
}

async function readAll(
  client: Client,
  article: string,
  requestPolicy: RequestPolicy,
): Promise<Evidence> {
  const statements: QuotedStatement[] = [];
  for (let after: string | null = null, isLast = false; !isLast; ) {
    const page: Awaited<ReturnType<typeof readPage>> = await readPage(after);
    if (!page.data) return page.error ? { error: page.error } : {};
    const { nodes, pageInfo } = page.data.statements;
    statements.push(...nodes);
    after = pageInfo.endCursor;
    isLast = !pageInfo.hasNextPage;
  }
  return { statements };

  function readPage(after: string | null) {
    return client.query(EvidenceDocument, { article, after }, { requestPolicy }).toPromise();
  }
}
