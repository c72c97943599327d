import '@mantine/core/styles/baseline.css';
import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/global.css';
import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/Button.css';
import '@mantine/core/styles/ActionIcon.css';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/FloatingIndicator.css';
import '@mantine/core/styles/Loader.css';
import '@mantine/core/styles/ScrollArea.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/Combobox.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/SegmentedControl.css';
import '@mantine/core/styles/VisuallyHidden.css';
import '@mantine/core/styles/ScrollArea.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Menu.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/Checkbox.css';
import './page/theme.css';
import './page/plain.css';
import './page/plain-parts.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createApiClient } from './api/client.ts';
import { watchLayers } from './browser/layers.ts';
import { App } from './page/app.tsx';
import { startI18n } from './page/start-i18n.ts';
import { viewOf } from './view/address.ts';
import { keepAddress } from './view/keep-address.ts';
import { createViewStore } from './view/view-store.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
watchLayers();
const i18n = startI18n();
const view = createViewStore(viewOf(location));
keepAddress(view, i18n);
createRoot(root).render(
  <StrictMode>
    <App client={createApiClient()} i18n={i18n} view={view} />
  </StrictMode>,
);
