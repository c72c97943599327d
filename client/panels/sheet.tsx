import { Maximize2, Minimize2, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fullSize, halfSize } from '../view/panel-size.ts';
import type { SheetId } from '../view/sheet-ids.ts';
import { useView } from '../view/view-context.ts';
import { QuietButton } from './quiet-button.tsx';
import styles from './sheet.module.css';

interface SheetProps {
  readonly id: SheetId;
  readonly title: string;
  /** Whether it is no higher than what it holds. */
  readonly fits?: boolean;
  readonly children: ReactNode;
}

/**
 * A part of the page: beside the drawing where there is room; over its lower half on a small screen,
 * once it is opened, where it can be made larger and closed.
 */
export function Sheet({ id, title, fits = false, children }: SheetProps) {
  const { t } = useTranslation();
  const isFront = useView(({ sheet }) => sheet === id);
  const panelSize = useView((state) => state.panelSize);
  const resizePanel = useView((state) => state.resizePanel);
  const closeSheet = useView((state) => state.closeSheet);
  const [isLarge, setLarge] = useState(false);
  if (isLarge && !isFront) setLarge(false);
  const isFull = id === 'panel' ? panelSize === fullSize : isLarge;
  const resize = () =>
    id === 'panel' ? resizePanel(isFull ? halfSize : fullSize) : setLarge(!isLarge);
  return (
    <div
      className={styles.sheet}
      data-sheet={id}
      data-front={isFront}
      data-full={isFull}
      data-fits={fits || undefined}
      tabIndex={-1}
    >
      <div className={styles.head} data-paper="no">
        <span className={styles.title}>{title}</span>
        <QuietButton
          label={t(isFull ? 'panels.sheet.shrink' : 'panels.sheet.enlarge', { title })}
          icon={isFull ? Minimize2 : Maximize2}
          size={36}
          iconSize={18}
          onClick={resize}
        />
        <QuietButton
          label={t('panels.sheet.close', { title })}
          icon={X}
          size={36}
          iconSize={20}
          onClick={closeSheet}
        />
      </div>
      <div className={styles.body}>{children}</div>
    </div>
  );
}
