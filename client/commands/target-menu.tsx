import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../graph/network-context.ts';
import { selectionName } from '../graph/selection-name.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';

import type { Point } from '../looks/point.ts';

import { ScrollFrame } from '../parts/scroll-frame.tsx';
import { useLayer } from '../parts/use-layer.ts';

import type { Selection } from '../view/selection.ts';
import { isEnabled } from './command.ts';
import { useCommandState } from './command-context.ts';
import { CommandItem } from './command-item.tsx';
import styles from './commands.module.css';
import { commands } from './commands.ts';

export interface OpenedMenu {
  readonly target: Selection | null;
  readonly at: Point;
}

interface TargetMenuProps {
  /** Null where it is closed. */
  readonly opened: OpenedMenu | null;
  readonly onClose: () => void;
}

/** What can be done with what was pointed at; with the ground, what can be done with the whole. */
export function TargetMenu({ opened, onClose }: TargetMenuProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const network = useNetwork();
  const state = useCommandState(opened?.target);
  const menu = useLayer<HTMLDivElement>(opened !== null, onClose);
  if (!opened) return null;
  const { target, at } = opened;
  const name = target && selectionName(target, network, t)[language];
  const members = commands.filter(({ group, about }) =>
    target ? about?.includes(target.type) : group === 'arrange' || group === 'look',
  );
  const first = members.find((command) => isEnabled(command, state));
  const label = name ? t('commands.targetMenu', { name }) : t('commands.menu');
  return (
    <Menu
      opened
      onClose={onClose}
      returnFocus={false}
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      shadow="md"
      width={280}
      position="bottom-start"
      // Where neither side has room for it, as on a low screen, it stands over the place.
      middlewares={{ flip: true, shift: { crossAxis: true, padding: 8 } }}
    >
      <Menu.Target>
        <button
          type="button"
          tabIndex={-1}
          aria-hidden="true"
          className={styles.menuAnchor}
          style={{ left: at.x, top: at.y }}
        >
          {label}
        </button>
      </Menu.Target>
      <Menu.Dropdown ref={menu} className={styles.menu ?? ''}>
        <ScrollFrame className={styles.menuItems}>
          {name && (
            <Menu.Label className={styles.menuLabel ?? ''}>
              <Words>{name}</Words>
            </Menu.Label>
          )}
          {members.map((command) => (
            <CommandItem
              key={command.id}
              command={command}
              target={target}
              takesFocus={command === first}
            />
          ))}
        </ScrollFrame>
      </Menu.Dropdown>
    </Menu>
  );
}
