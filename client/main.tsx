import './page/mantine.css';
import './page/mantine-theme.css';
import './page/theme.css';
import './page/plain.css';
import './page/plain-parts.css';
import './page/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createApiClient } from './api/client.ts';
import { DataSetWatch } from './api/data-set-watch.ts';
import { watchFingers } from './browser/by-finger.ts';
import { copyCells } from './browser/copy-cells.ts';
import { keepFocus } from './browser/keep-focus.ts';
import { watchLayers } from './browser/layers.ts';
import { sitePaths } from './browser/site-paths.ts';
import { App } from './page/app.tsx';
import { FailureBoundary } from './page/failure-boundary.tsx';
import { startI18n } from './page/start-i18n.ts';
import { viewOf } from './view/address.ts';
import { keepAddress } from './view/keep-address.ts';
import { createViewStore } from './view/view-store.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
watchFingers();
watchLayers();
keepFocus(() => document.getElementById('network-walk'));
copyCells();
const i18n = startI18n();
const view = createViewStore(viewOf(location));
const watch = new DataSetWatch();
keepAddress(view, i18n);
createRoot(root).render(
  <StrictMode>
    <FailureBoundary plain={root.querySelector('.plain')}>
      <App client={createApiClient(sitePaths.api, watch)} watch={watch} i18n={i18n} view={view} />
    </FailureBoundary>
  </StrictMode>,
);
