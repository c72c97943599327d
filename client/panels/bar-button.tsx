import type { LucideIcon } from 'lucide-react';
import type { PanelId } from '../view/panel-ids.ts';
import type { SheetId } from '../view/sheet-ids.ts';
import styles from './navigation-bar.module.css';

interface BarButtonProps {
  readonly icon: LucideIcon;
  readonly label: string;
  /** What it opens, which gives the focus back to it. */
  readonly opens: SheetId | PanelId;
  readonly isOpen: boolean;
  /** Whether it has no room, and stands in a menu instead. */
  readonly isAway?: boolean;
  readonly onClick: () => void;
}

/** Opens and closes one thing; a sign over its name on a small screen, before it on others. */
export function BarButton(props: BarButtonProps) {
  const { icon: Icon, label, opens, isOpen, isAway = false, onClick } = props;
  return (
    <button
      type="button"
      className={styles.tab}
      data-opens={opens}
      data-away={isAway || undefined}
      aria-expanded={isOpen}
      onClick={onClick}
    >
      <Icon size={18} aria-hidden="true" />
      <span data-word={label}>{label}</span>
    </button>
  );
}
