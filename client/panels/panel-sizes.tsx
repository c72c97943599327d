import { ChevronDown, Maximize2, Minimize2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { fullSize, halfSize } from '../view/panel-size.ts';
import { useView } from '../view/view-context.ts';
import { QuietButton } from './quiet-button.tsx';

/** Makes the open panel cover the drawing, or shrinks it again, and closes it. */
export function PanelSizes() {
  const { t } = useTranslation();
  const isFull = useView(({ panelSize }) => panelSize === fullSize);
  const resize = useView((state) => state.resizePanel);
  const openPanel = useView((state) => state.openPanel);
  return (
    <>
      <QuietButton
        label={t(isFull ? 'panels.shrink' : 'panels.enlarge')}
        icon={isFull ? Minimize2 : Maximize2}
        size={32}
        iconSize={16}
        onClick={() => resize(isFull ? halfSize : fullSize)}
      />
      <QuietButton
        label={t('panels.close')}
        icon={ChevronDown}
        size={32}
        iconSize={18}
        onClick={() => openPanel(null)}
      />
    </>
  );
}
