import { useMemo } from 'react';
import { NetworkContext } from '../graph/network-context.ts';
import { networkOf } from '../graph/network-of.ts';
import { isByAll } from '../view/told.ts';
import { useView } from '../view/view-context.ts';
import { Explorer } from './explorer.tsx';
import { Header } from './header.tsx';
import styles from './page.module.css';
import { Placeholder } from './placeholder.tsx';
import { ReplacedNotice } from './replaced-notice.tsx';
import { SkipLinks } from './skip-links.tsx';
import { useDocumentTitle } from './use-document-title.ts';
import { useNetworkAnswer } from './use-network-answer.ts';

/** The one screen: the network once it is there, before that what there is instead. */
export function Page() {
  const { data, fetching, error, again } = useNetworkAnswer();
  const isOfSome = useView(({ arrangement }) => !isByAll(arrangement.told));
  const network = useMemo(() => data && networkOf(data, isOfSome), [data, isOfSome]);
  // What a filter leaves may be nothing, until the whole is there again.
  const isEmpty = network?.entities.size === 0 && !isOfSome && !fetching;
  useDocumentTitle(network);
  return (
    <div className={styles.page}>
      <ReplacedNotice />
      {network && !isEmpty ? (
        <NetworkContext value={network}>
          <SkipLinks />
          <Header dataSet={network.dataSet} withSearch />
          <Explorer />
        </NetworkContext>
      ) : (
        <>
          <Header dataSet={network?.dataSet} />
          <Placeholder isEmpty={isEmpty} error={error} fetching={fetching} onRetry={again} />
        </>
      )}
    </div>
  );
}
