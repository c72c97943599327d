import { MantineProvider } from '@mantine/core';
import type { i18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import { Provider as ApiProvider, type Client } from 'urql';
import { mantineTheme } from './page/mantine-theme.ts';
import { Page } from './page/page.tsx';

interface AppProps {
  readonly client: Client;
  readonly i18n: i18n;
}

/** The page with its data and its languages. */
export function App({ client, i18n }: AppProps) {
  return (
    <I18nextProvider i18n={i18n}>
      <MantineProvider theme={mantineTheme} defaultColorScheme="auto">
        <ApiProvider value={client}>
          <Page />
        </ApiProvider>
      </MantineProvider>
    </I18nextProvider>
  );
}
