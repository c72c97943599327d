import { MantineProvider } from '@mantine/core';
import type { i18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import { Provider as ApiProvider, type Client } from 'urql';
import type { DataSetWatch } from '../api/data-set-watch.ts';
import { DataSetWatchContext } from '../parts/use-is-replaced.ts';
import { ViewContext } from '../view/view-context.ts';
import type { ViewStore } from '../view/view-store.ts';
import { mantineTheme } from './mantine-theme.ts';
import { Page } from './page.tsx';

interface AppProps {
  readonly client: Client;
  readonly watch: DataSetWatch;
  readonly i18n: i18n;
  readonly view: ViewStore;
}

/** The page with its data and its languages. */
export function App({ client, watch, i18n, view }: AppProps) {
  return (
    <I18nextProvider i18n={i18n}>
      {/* Its variables and classes are in our stylesheet: none is written into the page. */}
      <MantineProvider
        theme={mantineTheme}
        defaultColorScheme="auto"
        withCssVariables={false}
        withGlobalClasses={false}
      >
        <ApiProvider value={client}>
          <DataSetWatchContext value={watch}>
            <ViewContext value={view}>
              <Page />
            </ViewContext>
          </DataSetWatchContext>
        </ApiProvider>
      </MantineProvider>
    </I18nextProvider>
  );
}
