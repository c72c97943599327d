import { Menu } from '@mantine/core';
import { ChevronUp } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLayer } from '../parts/use-layer.ts';
import type { PanelId } from '../view/panel-ids.ts';
import styles from './navigation-bar.module.css';
import type { Panel } from './panel.ts';

interface MorePanelsProps {
  /** Those that have no room in the bar. */
  readonly panels: readonly Panel[];
  readonly open: PanelId | null;
  readonly onChoose: (panel: PanelId) => void;
}

/** A menu of the panels that have no room in the bar; it bears the name of the one that is open. */
export function MorePanels({ panels, open, onChoose }: MorePanelsProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const menu = useLayer<HTMLDivElement>(isOpen, () => setOpen(false));
  const shown = panels.find(({ id }) => id === open);
  const label = shown ? t(`panels.short.${shown.id}`) : t('panels.more');
  return (
    <Menu
      opened={isOpen}
      onChange={setOpen}
      returnFocus={false}
      position="top-end"
      withInitialFocusPlaceholder={false}
      shadow="md"
      width={240}
    >
      <Menu.Target>
        <button
          type="button"
          className={styles.tab}
          data-opens={panels.map(({ id }) => id).join(' ')}
          data-current={shown !== undefined || undefined}
        >
          <ChevronUp size={18} aria-hidden="true" />
          <span data-word={label}>{label}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown ref={menu} className={styles.menu ?? ''}>
        {panels.map(({ id, icon: Icon }, index) => (
          <Menu.Item
            key={id}
            className={styles.item ?? ''}
            leftSection={<Icon size={16} aria-hidden="true" />}
            aria-current={id === open || undefined}
            data-autofocus={index === 0 || undefined}
            onClick={() => onChoose(id)}
          >
            {t(`panels.title.${id}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
