import { ActionIcon } from '@mantine/core';
import { ChevronDown, Maximize2, Minimize2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { fullSize, halfSize } from '../view/panel-size.ts';
import { useView } from '../view/view-context.ts';
import { leavePanel } from './panel-focus.ts';

/** Makes the open panel cover the drawing, or shrinks it again, and closes it. */
export function PanelSizes() {
  const { t } = useTranslation();
  const isFull = useView(({ panelSize }) => panelSize === fullSize);
  const resize = useView((state) => state.resizePanel);
  const openPanel = useView((state) => state.openPanel);
  const label = isFull ? t('panels.shrink') : t('panels.enlarge');
  const Icon = isFull ? Minimize2 : Maximize2;
  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={32}
        aria-label={label}
        title={label}
        onClick={() => resize(isFull ? halfSize : fullSize)}
      >
        <Icon size={16} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={32}
        aria-label={t('panels.close')}
        title={t('panels.close')}
        onClick={() => leavePanel(() => openPanel(null))}
      >
        <ChevronDown size={18} aria-hidden="true" />
      </ActionIcon>
    </>
  );
}
