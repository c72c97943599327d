import { useMemo } from 'react';
import { useQuery } from 'urql';
import { NetworkDocument } from '../api/network-document.ts';
import { Header } from '../header/header.tsx';
import { networkOf } from '../network/network-of.ts';
import { DocumentTitle } from './document-title.tsx';
import { Explorer } from './explorer.tsx';
import styles from './page.module.css';
import { Placeholder } from './placeholder.tsx';
import { SkipLinks } from './skip-links.tsx';

/** The one screen: the network once it is there, before that what there is instead. */
export function Page() {
  const [{ data, fetching, error }, fetchAgain] = useQuery({ query: NetworkDocument });
  const network = useMemo(() => data && networkOf(data), [data]);
  const isEmpty = network?.entities.size === 0;
  return (
    <div className={styles.page}>
      {network && !isEmpty && <SkipLinks />}
      <DocumentTitle title={network?.dataSet.title} />
      <Header dataSet={network?.dataSet} />
      {network && !isEmpty ? (
        <Explorer network={network} />
      ) : (
        <Placeholder
          isEmpty={isEmpty}
          error={error}
          fetching={fetching}
          onRetry={() => fetchAgain({ requestPolicy: 'network-only' })}
        />
      )}
    </div>
  );
}
